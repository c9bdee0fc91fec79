type PlaceholderOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholderOf<Rest> : never

/** `fill('Try again in {seconds} seconds.', { seconds: 2 })`. */
export const fill = <Text extends string>(text: Text, values: { readonly [Name in PlaceholderOf<Text>]: string | number }): string =>
  text.replace(/\{(\w+)\}/g, (_, name: PlaceholderOf<Text>) => String(values[name]))
