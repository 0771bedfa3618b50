import { html, nothing } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import type { BlockHost } from './block-host.ts'
import { icon } from './icons.ts'
import { slackText } from './slack-text.ts'
import { say } from './texts.ts'

/** An option's value and its words. */
interface Option {
  value: string
  text: { type: 'mrkdwn' | 'plain_text'; text: string }
  description?: { type: 'mrkdwn' | 'plain_text'; text: string } | undefined
}

interface Choice {
  placeholder?: { text: string } | undefined
  options?: readonly Option[] | undefined
  option_groups?: readonly { label: { text: string }; options: readonly Option[] }[] | undefined
  initial_option?: Option | undefined
  initial_options?: readonly Option[] | undefined
}

/** The value chosen in a block now, or what the app had chosen at first. */
export function chosenOption(
  { values }: BlockHost,
  blockId: string,
  { initial_option }: Choice,
): string | null {
  const value = values[blockId]
  return value && 'option' in value ? value.option : (initial_option?.value ?? null)
}

export function chosenOptions(
  { values }: BlockHost,
  blockId: string,
  { initial_options }: Choice,
): readonly string[] {
  const value = values[blockId]
  return value && 'options' in value ? value.options : (initial_options ?? []).map((option) => option.value)
}

export function chosenDate(
  { values }: BlockHost,
  blockId: string,
  given: { initial_date?: string | undefined },
): string {
  const value = values[blockId]
  return value && 'date' in value ? value.date : (given.initial_date ?? '')
}

/** A menu of options; keyed by what is chosen, so that an update by the app shows. */
export function select(
  name: string,
  choice: Choice,
  chosen: string | null,
  choose: (value: string) => void,
  placeholder = choice.placeholder?.text ?? say('page-choose'),
) {
  const onChange = ({ target }: Event) => choose((target as HTMLSelectElement).value) // listens on the menu itself
  const option = ({ value, text }: Option) =>
    html`<option value=${value} ?selected=${value === chosen}>${text.text}</option>`
  return keyed(
    `${name} ${chosen}`,
    html`<span class="bk-select">
      <select aria-label=${placeholder} @change=${onChange}>
        <option value="" disabled hidden ?selected=${chosen === null}>${placeholder}</option>
        ${(choice.options ?? []).map(option)}
        ${(choice.option_groups ?? []).map(
          ({ label, options }) => html`<optgroup label=${label.text}>${options.map(option)}</optgroup>`,
        )}
      </select>
      ${icon('down')}
    </span>`,
  )
}

export function radios(name: string, choice: Choice, chosen: string | null, choose: (value: string) => void) {
  return html`<div class="bk-options" role="radiogroup">
    ${(choice.options ?? []).map(
      (option) => html`<label>
        <input type="radio" name=${name} .checked=${option.value === chosen} @change=${() => choose(option.value)} />
        ${optionWords(option)}
      </label>`,
    )}
  </div>`
}

export function boxes(
  choice: Choice,
  chosen: readonly string[],
  choose: (values: readonly string[]) => void,
) {
  const options = choice.options ?? (choice.option_groups ?? []).flatMap((group) => group.options)
  const toggled = (value: string) =>
    chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]
  return html`<div class="bk-options">
    ${options.map(
      (option) => html`<label>
        <input
          type="checkbox"
          .checked=${chosen.includes(option.value)}
          @change=${() => choose(toggled(option.value))}
        />
        ${optionWords(option)}
      </label>`,
    )}
  </div>`
}

function optionWords({ text, description }: Option) {
  return html`<span>${slackText(text)}${description ? html`<small>${slackText(description)}</small>` : nothing}</span>`
}

export function date(chosen: string, choose: (day: string) => void) {
  const onChange = ({ target }: Event) => choose((target as HTMLInputElement).value) // listens on the field itself
  return html`<input class="bk-date" type="date" value=${chosen} aria-label=${say('page-date')} @change=${onChange} />`
}
