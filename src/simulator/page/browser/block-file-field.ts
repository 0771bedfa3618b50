import { html, nothing } from 'lit-html'
import type { FileChoice } from '../uploads.ts'
import type { BlockHost } from './block-host.ts'
import { upload } from './connection.ts'
import { icon } from './icons.ts'
import { say } from './texts.ts'

/** Files picked so far, by field; the server keeps them only as values of the modal, which cannot be added to. */
const picked = new Map<string, readonly FileChoice[]>()

/** A field for files: samples with one click, or a file of one's own. */
export function fileField(
  host: BlockHost,
  blockId: string,
  most: number,
  enter: (files: readonly FileChoice[]) => void,
) {
  const value = host.values[blockId]
  const files = value && 'files' in value ? value.files : []
  const key = host.id + blockId
  const put = (choices: readonly FileChoice[]) => {
    picked.set(key, choices)
    enter(choices)
  }
  const add = (choice: FileChoice | null) =>
    choice && put([...(files.length > 0 ? (picked.get(key) ?? []) : []), choice])
  const remove = (index: number) => put((picked.get(key) ?? []).filter((_, place) => place !== index))
  return html`
    <div class="bk-files">
      ${files.map(
        ({ name }, index) => html`<span class="bk-file">
          ${icon('document')} ${name}
          <button type="button" aria-label=${say('page-remove', { name })} @click=${() => remove(index)}>
            ${icon('close')}
          </button>
        </span>`,
      )}
      ${files.length < most ? adder(host, add) : nothing}
    </div>
  `
}

function adder({ samples }: BlockHost, add: (choice: FileChoice | null) => void) {
  const onChange = async ({ target }: Event) => {
    const [file] = (target as HTMLInputElement).files ?? [] // listens on the field itself
    if (file) add(await upload(file))
  }
  return html`
    <div class="bk-file-adder">
      <label>${icon('plus')} ${say('page-attach-own')}<input class="sr-only" type="file" @change=${onChange} /></label>
      ${samples.map(
        ({ name }) =>
          html`<button type="button" @click=${() => add({ sample: name })}>${icon('document')} ${name}</button>`,
      )}
    </div>
  `
}
