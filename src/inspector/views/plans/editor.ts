/** The JSON editor: colors, brackets and indentation over a plain text area. */
import { createEditor } from 'prism-code-editor'
import { matchBrackets } from 'prism-code-editor/match-brackets'
import 'prism-code-editor/prism/languages/json'
import 'prism-code-editor/layout.css'

/** Puts an editor in an element. Returns a function that removes it. */
export function editJson(element: HTMLElement, value: string, onChange: (text: string) => void, labelledBy: string): () => void {
  const editor = createEditor(
    element,
    { value, language: 'json', wordWrap: true, tabSize: 2, insertSpaces: true, lineNumbers: false },
    matchBrackets(),
  )
  editor.textarea.setAttribute('aria-labelledby', labelledBy)
  editor.on('update', onChange)
  return () => editor.remove()
}
