import { Dialog } from '../parts/dialog.tsx'
import { helpOpen, keys } from '../state/keys.ts'

export const Help = () => (
  <Dialog title="Keys" onClose={() => (helpOpen.value = false)}>
    <dl class="keys">
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
)
