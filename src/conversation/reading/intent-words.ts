import { withoutCourtesy } from './courtesy.ts'
import { canonicalWords } from './normalize.ts'
import { readYesNoWords } from './yes-no.ts'

export type IntentWord = 'cancel' | 'back' | 'help' | 'later' | 'skip' | 'done' | 'yes' | 'no'

const doneWords = ['selesai', 'kelar', 'beres', 'rampung', 'tuntas', 'done', 'finish']

const phrases: readonly (readonly [IntentWord, readonly string[]])[] = [
  [
    'cancel',
    ['batal', 'batalkan', 'cancel', 'stop', 'urung', 'tidak jadi', 'berhenti', 'hentikan', 'keluar'],
  ],
  [
    'back',
    ['kembali', 'balik', 'back', 'mundur', 'sebelumnya', 'langkah sebelumnya', 'kembali ke sebelumnya'],
  ],
  [
    'help',
    ['bantuan', 'bantu', 'help', 'tolong', 'bingung', 'panduan', 'petunjuk', 'tidak mengerti', 'tidak paham'],
  ],
  [
    'later',
    ['nanti', 'tunda', 'lain kali', 'lain waktu', 'sebentar', 'sebentar lagi', 'nanti lagi', 'lanjut nanti'],
  ],
  ['skip', ['lewati', 'lewat', 'lewatkan', 'skip', 'lompati']],
  ['done', doneWords.flatMap((word) => [word, `sudah ${word}`, `semua ${word}`, `sudah ${word} semua`])],
]
const longestPhrase = 3

const intents = new Map(phrases.flatMap(([intent, each]) => each.map((phrase) => [phrase, intent] as const)))

/**
 * What a text asks of the conversation itself, when that is all it says: `batal`, `ga jadi`, `bantuan`, `?`, `nanti
 * dulu`, `sdh selesai`, `iya pak`. Null for anything longer. Typos are not guessed at: `batas` is not `batal`.
 */
export function readIntentWord(text: string): IntentWord | null {
  if (/^\s*\?{1,9}\s*$/.test(text)) return 'help'
  return intentOfWords(withoutCourtesy(canonicalWords(text)))
}

/** The same for canonical words without courtesy. */
export function intentOfWords(words: readonly string[]): IntentWord | null {
  const intent = words.length <= longestPhrase ? intents.get(words.join(' ')) : undefined
  if (intent) return intent
  const answer = readYesNoWords(words)
  return answer.read === 'sure' && answer.value.rest === '' ? answer.value.answer : null
}
