import { describe, expect, test } from 'vitest'
import { readRating } from '#conversation/reading/rating-words.ts'
import { notRead, unsure } from '#conversation/reading/reading.ts'

describe('a rating in words', () => {
  test.each([
    ['di atas', 'above'],
    ['diatas', 'above'],
    ['DI ATAS', 'above'],
    ['diatas ekspektasi', 'above'],
    ['Diatas Ekspektasi', 'above'],
    ['di atas ekspetasi', 'above'],
    ['DA', 'above'],
    ['melampaui', 'above'],
    ['melampaui ekspektasi', 'above'],
    ['sesuai', 'meets'],
    ['sesuia', 'meets'],
    ['Sesuai Ekspektasi', 'meets'],
    ['SE', 'meets'],
    ['cukup sesuai', 'meets'],
    ['di bawah', 'below'],
    ['dibawah', 'below'],
    ['Dibawah Ekspektasi', 'below'],
    ['DB', 'below'],
    ['kurang', 'below'],
    ['kurang sesuai', 'below'],
  ] as const)('%j is %s, to be confirmed', (text, rating) => {
    expect(readRating(text)).toEqual(unsure(rating))
  })

  test.each([
    '',
    'baik',
    'tidak sesuai',
    'belum sesuai',
    'ekspektasi',
    'di atas dan di bawah',
    'sesuai jadwal',
  ])('%j is not guessed at', (text) => {
    expect(readRating(text)).toEqual(notRead({ code: 'not-a-rating' }))
  })
})
