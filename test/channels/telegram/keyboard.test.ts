import { describe, expect, test } from 'vitest'
import { keyboardOf } from '#channels/telegram/keyboard.ts'

const row = (...labels: string[]) => labels.map((label) => ({ label, token: `tok_${label}` }))
const rows = (buttons: ReturnType<typeof row>[]) =>
  keyboardOf({ text: [], buttons }).inline_keyboard.map((line) => line.map(({ text }) => text))

describe('an inline keyboard', () => {
  test('a button carries its token and its style', () => {
    const buttons = [[{ label: 'Kirim', token: 'tok_1', style: 'primary' }], row('Batal')] as const
    expect(keyboardOf({ text: [], buttons }).inline_keyboard).toEqual([
      [{ text: 'Kirim', callback_data: 'tok_1', style: 'primary' }],
      [{ text: 'Batal', callback_data: 'tok_Batal' }],
    ])
  })

  test('a message without buttons has an empty one', () => {
    expect(keyboardOf({ text: [] })).toEqual({ inline_keyboard: [] })
  })

  test('short labels stand side by side as given', () => {
    expect(rows([row('Ya', 'Tidak'), row('1', '2', '3', '4', '5')])).toEqual([
      ['Ya', 'Tidak'],
      ['1', '2', '3', '4', '5'],
    ])
  })

  test('long labels stand one below the other', () => {
    expect(rows([row('Setuju dengan catatan', 'Kembalikan untuk diperbaiki')])).toEqual([
      ['Setuju dengan catatan'],
      ['Kembalikan untuk diperbaiki'],
    ])
  })

  test('many labels are spread evenly', () => {
    expect(rows([row('Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni')])).toEqual([
      ['Januari', 'Februari', 'Maret'],
      ['April', 'Mei', 'Juni'],
    ])
    expect(rows([row('1', '2', '3', '4', '5', '6', '7', '8', '9', '10')]).map((line) => line.length)).toEqual(
      [5, 5],
    )
  })
})
