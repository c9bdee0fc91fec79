/** Loads a world file into the open tenant. The user drops the file here or chooses it. */
import { useState } from 'preact/hooks'
import { readJson } from '../../door/json.ts'
import { place } from '../../state/location.ts'
import { act } from '../../state/mock.ts'
import { say } from '../../state/notices.ts'
import { tenantPath } from '../../state/run.ts'

export function LoadWorld() {
  const [over, setOver] = useState(false)
  const [merge, setMerge] = useState(false)
  const load = async (file: File | undefined) => {
    setOver(false)
    if (!file) return
    const world = readJson(await file.text())
    if (typeof world !== 'object' || world === null)
      return say(`${file.name} is not a world file: it is not a JSON object.`, { kind: 'refused' })
    await act(`${file.name} is loaded into tenant ${place.peek().tenant}.`, merge ? 'PATCH' : 'PUT', tenantPath(), world)
  }
  return (
    <section
      aria-label="Load a world"
      class={`drop ${over ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        load(event.dataTransfer?.files[0])
      }}
    >
      <p>
        <b>Load a world</b> into tenant {place.value.tenant}: drop an exported file here, or{' '}
        <label class="button">
          choose one
          <input class="sr" type="file" accept=".json,application/json" onChange={({ currentTarget }) => load(currentTarget.files?.[0])} />
        </label>
      </p>
      <label>
        <input type="checkbox" checked={merge} onChange={({ currentTarget }) => setMerge(currentTarget.checked)} /> add the file's records
        to the existing ones
      </label>
    </section>
  )
}
