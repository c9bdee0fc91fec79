import { RuleLink } from '../parts/basics.tsx'
import { Icon } from '../parts/icons.tsx'
import { dismiss, notices } from '../state/notices.ts'

export const Notices = () => (
  <div class="notices" role="status" aria-live="polite">
    {notices.value.map(({ id, text, kind, rule }) => (
      <div key={id} class={`notice ${kind}`}>
        <span class="sign" aria-hidden="true">
          {kind === 'done' ? '✓' : '!'}
        </span>
        <p>
          {rule && <RuleLink id={rule} />} <bdi>{text}</bdi>
        </p>
        <button type="button" class="button quiet" onClick={() => dismiss(id)} aria-label="Dismiss">
          <Icon name="close" />
        </button>
      </div>
    ))}
  </div>
)
