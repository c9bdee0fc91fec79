/** A form, generated from the document, that runs the operation that creates a record. */
import { Failed, Loading } from '../../parts/basics.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { formPart } from '../../state/later.ts'
import { place, setParams } from '../../state/location.ts'
import { say } from '../../state/notices.ts'
import { useLoaded } from '../../state/resource.ts'
import { result } from '../../state/run.ts'

interface Props {
  readonly operation: string
  readonly onClose: () => void
}

export function NewRecord({ operation, onClose }: Props) {
  const load = async () => (await formPart()).formOf(operation)
  const { data, error } = useLoaded(`${place.value.tenant} ${operation}`, load, [])
  const title = data?.summary ?? operation
  return (
    <Dialog title={title} onClose={onClose}>
      {error && <Failed error={error} />}
      {!data && !error && <Loading />}
      {data && (
        <data.Form
          {...data.form}
          submit={title}
          onSubmit={async (body) => {
            const { id } = await result(operation, { body })
            say(`Done: ${id}`)
            onClose()
            setParams({ record: `${data.collection}:${id}` })
          }}
        />
      )}
    </Dialog>
  )
}
