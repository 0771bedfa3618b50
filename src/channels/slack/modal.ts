import type { types } from '@slack/bolt'
import type { Form } from '#channels/channel.ts'
import { plain, type Rich } from '#texts/rich.ts'
import { drawField, plainText } from './field.ts'
import { drawRichText } from './rich-text.ts'

/** The channel's own words, in the language of the people. */
export interface SlackTexts {
  /** Stands in a form while it is being fetched. */
  loading: string
  /** The title of a form until it is known; at most 24 characters. */
  fallbackTitle: string
  /** The button that closes it. */
  close: string
  /** Stands in an empty menu. */
  choose: string
  /** What a notification shows of a message that is nobody else's business. */
  personal: string
}

const MAX_TITLE = 24
const MAX_HEADER = 150

/** What is opened at once, before there is a form to fill in. */
export function drawLoading({ loading, fallbackTitle, close }: SlackTexts): types.ModalView {
  return {
    type: 'modal',
    title: plainText(fallbackTitle, MAX_TITLE),
    close: plainText(close, MAX_TITLE),
    blocks: drawRichText([{ text: loading }]),
  }
}

export function drawForm(form: Form, { choose }: SlackTexts): types.ModalView {
  return {
    type: 'modal',
    title: plainText(form.title, MAX_TITLE),
    ...(form.submit === undefined ? {} : { submit: plainText(form.submit, MAX_TITLE) }),
    close: plainText(form.cancel, MAX_TITLE),
    private_metadata: form.token,
    blocks: [
      ...drawRichText(form.intro),
      ...form.sections.flatMap((section) => drawSection(section, choose)),
    ],
  }
}

function drawSection({ heading, fields }: Form['sections'][number], choose: string): types.KnownBlock[] {
  return [...(heading ? drawHeading(heading) : []), ...fields.map((field) => drawField(field, choose))]
}

function drawHeading(heading: Rich): types.KnownBlock[] {
  const text = plain(heading)
  return text.length > MAX_HEADER
    ? drawRichText(heading.map((span) => ({ ...span, bold: true })))
    : [{ type: 'header', text: plainText(text, MAX_HEADER) }]
}
