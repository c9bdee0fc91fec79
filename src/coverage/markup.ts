const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for HTML and XML, also within an attribute in double quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] as string)
