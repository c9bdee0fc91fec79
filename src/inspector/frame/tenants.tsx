/** The tenant switcher. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button, Failed } from '../parts/basics.tsx'
import { tenantsOpen } from '../state/keys.ts'
import { go, place } from '../state/location.ts'
import { act, read } from '../state/mock.ts'
import { useRead } from '../state/resource.ts'

interface TenantLine {
  readonly id: string
  readonly calls: number
  readonly changed: string | null
}

const SHOWN = 50

export function Tenants() {
  const [search, setSearch] = useState('')
  const self = useRef<HTMLDivElement>(null)
  const { data, error } = useRead<{ data: TenantLine[]; total: number }>(
    `/_mock/tenants?limit=${SHOWN}${search === '' ? '' : `&search=${encodeURIComponent(search)}`}`,
    ['tenants'],
  )
  useLayoutEffect(() => {
    const leave = ({ target }: Event) => {
      if (!self.current?.contains(target as Node) && !(target as Element).closest?.('.tenant-button')) tenantsOpen.value = false
    }
    addEventListener('pointerdown', leave)
    self.current?.querySelector('input')?.focus()
    return () => removeEventListener('pointerdown', leave)
  }, [])
  const open = (tenant: string) => {
    tenantsOpen.value = false
    go({ tenant, params: {} })
  }
  const isNew = /^\d+$/.test(search) && !data?.data.some(({ id }) => id === search)
  return (
    <div class="popover" ref={self} role="dialog" aria-label="Tenants">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const first = data?.data[0]?.id
          if (/^\d+$/.test(search)) open(search)
          else if (first) open(first)
        }}
      >
        <input
          type="search"
          inputMode="numeric"
          aria-label="Search for a tenant id"
          placeholder="Tenant id"
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value.trim())}
        />
      </form>
      {error && <Failed error={error} />}
      <ul>
        {isNew && (
          <li>
            <button type="button" onClick={() => open(search)}>
              Open tenant {search}
            </button>
          </li>
        )}
        {data?.data.map(({ id, calls }) => (
          <li key={id}>
            <button type="button" onClick={() => open(id)} aria-current={id === place.value.tenant ? 'true' : undefined}>
              <span>{id}</span> <span class="muted">{calls === 1 ? '1 call' : `${calls} calls`}</span>
            </button>
          </li>
        ))}
      </ul>
      {data && data.total > data.data.length && <p class="note">{data.total - data.data.length} more: search by id.</p>}
      <Button icon="plus" onClick={() => makeTenant(open)}>
        New tenant
      </Button>
    </div>
  )
}

/** Makes a tenant with the lowest free id from 2001 on, and opens it. */
async function makeTenant(open: (tenant: string) => void): Promise<void> {
  let id = 2001
  while (await isTaken(String(id))) id++
  if (await act(`Tenant ${id} is new: it begins with the starting world.`, 'PUT', `/_mock/tenants/${id}`)) open(String(id))
}

async function isTaken(id: string): Promise<boolean> {
  const { data } = await read(`/_mock/tenants?search=${id}&limit=${SHOWN}`)
  return (data as TenantLine[]).some((tenant) => tenant.id === id)
}
