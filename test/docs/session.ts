/** The commands of a page in the order that its reader types them, in one project: what they print, block by block. */
import type { Block } from './page.ts'
import type { Project, Ran } from './project.ts'

const SERVES = /^npx mocktitan serve\b/

/** Variables and functions that a block leaves behind for those after it. */
const KEEP = `{ declare -p | grep -v '^declare -[a-zA-Z]*r'; declare -f; } > .session`

/** Where the page says that a server is. */
const ADDRESS = 'http://127.0.0.1:4010'

/** Runs blocks of shell. One whose last line serves starts a server, which takes the place of the one before. */
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
    // curl writes a space before a header that is not there.
    return { ...ran, text: ran.text.replace(/ +$/gm, '') }
  }

  /** What the page writes of the server's address, for the server that runs. */
  here(text: string): string {
    return text.replaceAll(ADDRESS, this.url)
  }
}
