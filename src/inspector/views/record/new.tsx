/** Makes a record with the operation that creates it, in a form made from the document. */
import { Failed, Loading } from '../../parts/basics.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Form } from '../../parts/form/form.tsx'
import { setParams } from '../../state/location.ts'
import { say } from '../../state/notices.ts'
import { result } from '../../state/run.ts'
import { useForm } from './form.ts'

interface Props {
  readonly operation: string
  readonly onClose: () => void
}

export function NewRecord({ operation, onClose }: Props) {
  const { data, error } = useForm(operation)
  const title = data?.summary ?? operation
  return (
    <Dialog title={title} onClose={onClose}>
      {error && <Failed error={error} />}
      {!data && !error && <Loading />}
      {data && (
        <Form
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
