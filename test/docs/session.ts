/** Runs the commands of a page in order, in one project; gives their output, block by block. */
import type { Block } from './page.ts'
import type { Project, Ran } from './project.ts'

const SERVES = /^npx mocktitan serve\b/

/** Variables and functions that a block defines for later blocks. */
const KEEP = `{ declare -p | grep -v '^declare -[a-zA-Z]*r'; declare -f; } > .session`

/** The address of the server on the page. */
const ADDRESS = 'http://127.0.0.1:4010'

/** Runs shell blocks. A block whose last line starts a server replaces the server before. */
export class Session {
  private readonly project: Project
  private url = ADDRESS

  constructor(project: Project) {
    this.project = project
  }

  async run({ code }: Block): Promise<Ran> {
    const lines = code.trim().split('\n')
    const server = SERVES.test(lines.at(-1) ?? '') ? lines.pop() : undefined
    const ran = await this.project.run(
      `exec 2>&1; set +eu; [ -f .session ] && source ./.session 2>/dev/null; set -eu\n${this.here(lines.join('\n'))}\n${KEEP}`,
    )
    if (server) this.url = await this.project.serve(server)
    // curl writes a space for a missing header.
    return { ...ran, text: ran.text.replace(/ +$/gm, '') }
  }

  /** The text of the page, with the address of the running server. */
  here(text: string): string {
    return text.replaceAll(ADDRESS, this.url)
  }
}
