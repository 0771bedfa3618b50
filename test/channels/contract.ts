import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Inbound, Message } from '#channels/channel.ts'
import type { ChannelHarness, Participant } from './harness.ts'
import { createReception, type Reception, wordsOf } from './received.ts'

/** What every channel must do, whatever its platform. `makeHarness` is called anew for each case. */
export function channelContract(name: string, makeHarness: () => Promise<ChannelHarness>): void {
  describe(name, () => {
    let harness: ChannelHarness
    let reception: Reception
    let started: boolean

    beforeEach(async () => {
      harness = await makeHarness()
      reception = createReception()
      await harness.channel.start(reception.receive)
      started = true
    })

    afterEach(async () => {
      reception.answerWith(() => ({}))
      if (started) await harness.channel.stop()
      await harness.close()
    })

    const stop = async () => {
      started = false
      await harness.channel.stop()
    }
    const arrivals = (count: number) =>
      eventually(() => expect(reception.arrived.length).toBeGreaterThanOrEqual(count))
    const send = (to: Participant, message: Message) =>
      harness.channel.send({ kind: 'send', address: to.address, message })
    const newest = (of: Participant) => of.screen().at(-1)

    describe('what a person does', () => {
      test('a text arrives with her address and the words as typed', async () => {
        await harness.siti.say('Realisasi 70 % & <selesai> *besok*')
        await arrivals(1)
        expect(reception.arrived[0]).toMatchObject({
          channel: harness.channel.name,
          address: harness.siti.address,
          content: { kind: 'text', text: 'Realisasi 70 % & <selesai> *besok*' },
        })
        expect(reception.arrived[0]).not.toHaveProperty('group')
      })

      test('two messages with the same words have different keys', async () => {
        await harness.siti.say('ya')
        await harness.siti.say('ya')
        await arrivals(2)
        expect(new Set(reception.arrived.map((inbound) => inbound.key)).size).toBe(2)
      })

      test('a press arrives with the token of its button', async () => {
        await send(harness.siti, question('tok_ya', 'tok_tidak'))
        harness.siti.press('Tidak')
        await arrivals(1)
        expect(reception.arrived[0]).toMatchObject({
          address: harness.siti.address,
          content: { kind: 'press', token: 'tok_tidak' },
        })
      })

      test('a file arrives with name, type and size, and its bytes can be fetched', async () => {
        const bytes = new TextEncoder().encode('%PDF-1.7 bukti dukung')
        await harness.siti.sendFile({ name: 'bukti.pdf', mime: 'application/pdf', bytes })
        await arrivals(1)
        const { content } = reception.arrived[0] ?? {}
        if (content?.kind !== 'file') throw new Error('no file arrived')
        expect(content.file).toMatchObject({
          name: 'bukti.pdf',
          mime: 'application/pdf',
          size: bytes.byteLength,
        })
        expect(await harness.channel.fetchFile(content.file.id)).toEqual(bytes)
      })

      test('a delivery that could not be taken comes again with the same key', async () => {
        let attempts = 0
        reception.answerWith(() => {
          attempts += 1
          if (attempts === 1) throw new Error('the database is away')
          return {}
        })
        await harness.siti.say('Realisasi 70 %')
        await arrivals(1)
        await harness.hurryRepeats()
        await arrivals(2)
        expect(reception.arrived[1]).toEqual(reception.arrived[0])
      })

      test('what one person does arrives one after the other, in order', async () => {
        await send(harness.siti, question('tok_ya', 'tok_tidak'))
        const handling = watchHandling(reception, () => pause(5))
        for (const count of [1, 2, 3, 4, 5]) await harness.siti.say(`pesan ${count}`)
        harness.siti.press('Ya')
        await eventually(() => expect(handling.finished).toHaveLength(6))
        const messages = handling.finished.filter(({ content }) => content.kind === 'text')
        expect(messages.map(wordsOf)).toEqual([1, 2, 3, 4, 5].map((count) => `pesan ${count}`))
        expect(handling.mostAtOnce).toBe(1)
      })

      test('one person does not wait for another', async () => {
        const siti = Promise.withResolvers<void>()
        reception.answerWith(async ({ address }) => {
          if (address === harness.siti.address) await siti.promise
          return {}
        })
        await harness.siti.say('lama')
        await harness.budi.say('cepat')
        await arrivals(2)
        siti.resolve()
      })
    })

    describe('what the assistant sends', () => {
      test('a message stands on the screen with its text and buttons', async () => {
        const sent = await send(harness.siti, question('tok_ya', 'tok_tidak'))
        expect(sent).toMatchObject({ outcome: 'sent', platformId: expect.any(String) })
        expect(newest(harness.siti)).toMatchObject({ text: 'Sudah selesai?', buttons: ['Ya', 'Tidak'] })
        expect(harness.budi.screen()).toEqual([])
      })

      test('characters that mean markup somewhere arrive as they are', async () => {
        const text = `<b>Laporan</b> & *bintang* _garis_ ~coret~ \`kode\` <@U123> <!channel> [x](https://bkn.go.id) &lt; &amp; \\* 👍🏽`
        await send(harness.siti, { text: [{ text, bold: true }] })
        expect(newest(harness.siti)?.text).toBe(text)
      })

      test('a message of 10,000 characters arrives whole and in order, its buttons once and last', async () => {
        const words = Array.from({ length: 1_250 }, (_, at) => `w${String(at).padStart(6, '0')}`)
        const text = words.map((word, at) => ({ text: at % 100 === 99 ? `${word}\n\n` : `${word} ` }))
        const sent = await send(harness.siti, { text, buttons: [[{ label: 'Ya', token: 'tok_ya' }]] })
        expect(sent.outcome).toBe('sent')
        const shown = harness.siti.screen()
        expect(shown.flatMap((message) => message.text.match(/w\d{6}/g) ?? [])).toEqual(words)
        expect(shown.map((message) => message.buttons)).toEqual([...shown.slice(1).map(() => []), ['Ya']])
      })

      test('a file arrives with its name and its bytes', async () => {
        const bytes = new TextEncoder().encode('%PDF-1.7 dokumen evaluasi')
        harness.keepFile('file-1', bytes)
        const sent = await send(harness.siti, {
          text: [{ text: 'Dokumen evaluasi kinerja' }],
          attachment: { fileId: 'file-1', name: 'Dokumen Evaluasi 2026.pdf', mime: 'application/pdf' },
        })
        expect(sent.outcome).toBe('sent')
        const shown = harness.siti.screen()
        expect(shown.map((message) => message.text).join('')).toContain('Dokumen evaluasi kinerja')
        const file = shown.find((message) => message.file)?.file
        expect(file?.name).toBe('Dokumen Evaluasi 2026.pdf')
        expect(new Uint8Array(file?.bytes ?? [])).toEqual(bytes)
      })

      test('an edit replaces text and buttons of the message sent', async () => {
        const platformId = await sentId(send(harness.siti, question('tok_ya', 'tok_tidak')))
        const sent = await harness.channel.send({
          kind: 'edit',
          address: harness.siti.address,
          platformId,
          message: { text: [{ text: 'Dijawab: Ya' }] },
        })
        expect(sent).toEqual({ outcome: 'sent', platformId })
        expect(harness.siti.screen()).toEqual([{ text: 'Dijawab: Ya', buttons: [] }])
      })

      test('an edit that changes nothing counts as sent', async () => {
        const message = question('tok_ya', 'tok_tidak')
        const platformId = await sentId(send(harness.siti, message))
        const edit = { kind: 'edit', address: harness.siti.address, platformId, message } as const
        expect(await harness.channel.send(edit)).toEqual({ outcome: 'sent', platformId })
      })

      test('an edit of a message that is gone is refused', async () => {
        const sent = await harness.channel.send({
          kind: 'edit',
          address: harness.siti.address,
          platformId: harness.missingMessage(harness.siti),
          message: { text: [{ text: 'Dijawab: Ya' }] },
        })
        expect(sent.outcome).toBe('refused')
      })

      test('a message is deleted, and the others stay', async () => {
        const sent = await send(harness.siti, { text: [{ text: 'Sementara' }] })
        await send(harness.siti, hello)
        if (sent.outcome !== 'sent') throw new Error('nothing was sent')
        const { platformId } = sent
        const deletion = { kind: 'delete', address: harness.siti.address, platformId } as const
        expect(await harness.channel.send(deletion)).toEqual({ outcome: 'sent', platformId })
        expect(harness.siti.screen().map(({ text }) => text)).toEqual(hello.text.map(({ text }) => text))
      })

      test('a long message and a file are deleted with all there is of them', async () => {
        harness.keepFile('file-1', new TextEncoder().encode('{}'))
        const attachment = { fileId: 'file-1', name: 'data.json', mime: 'application/json' }
        for (const message of [{ text: [{ text: 'panjang '.repeat(2_000) }] }, { text: [], attachment }]) {
          const platformId = await sentId(send(harness.siti, message))
          const deletion = { kind: 'delete', address: harness.siti.address, platformId } as const
          expect(await harness.channel.send(deletion)).toEqual({ outcome: 'sent', platformId })
          expect(await harness.channel.send(deletion)).toEqual({ outcome: 'sent', platformId })
        }
        expect(harness.siti.screen()).toEqual([])
      })

      test('a message that is gone already counts as deleted', async () => {
        const platformId = harness.missingMessage(harness.siti)
        await send(harness.siti, hello)
        const deletion = { kind: 'delete', address: harness.siti.address, platformId } as const
        expect((await harness.channel.send(deletion)).outcome).toBe('sent')
      })

      test('a person who left is unreachable', async () => {
        await harness.siti.leave()
        expect((await send(harness.siti, hello)).outcome).toBe('unreachable')
        expect((await send(harness.budi, hello)).outcome).toBe('sent')
      })

      test('the wait the platform asks for is handed back, not waited for', async () => {
        harness.spoilNextSend('limited')
        const begun = performance.now()
        expect(await send(harness.siti, hello)).toMatchObject({ outcome: 'limited', retryAfterMs: 2_000 })
        expect(performance.now() - begun).toBeLessThan(1_500)
        expect(harness.siti.screen()).toEqual([])
      })

      test('a platform in trouble is a failure to be tried again, and the channel does not try by itself', async () => {
        harness.spoilNextSend('broken')
        expect((await send(harness.siti, hello)).outcome).toBe('failed')
        expect(harness.siti.screen()).toEqual([])
        expect((await send(harness.siti, hello)).outcome).toBe('sent')
      })

      test('a message whose answer was lost has failed, and is not sent twice by the channel', async () => {
        harness.spoilNextSend('answer lost')
        expect((await send(harness.siti, hello)).outcome).toBe('failed')
        expect(harness.siti.screen()).toHaveLength(1)
      })
    })

    describe('stopping', () => {
      test('what is under way finishes first, and nothing new is taken', async () => {
        const work = Promise.withResolvers<void>()
        const handling = watchHandling(reception, () => work.promise)
        await harness.siti.say('terakhir')
        await arrivals(1)
        const stopped = stop().then(() => handling.finished.length)
        await harness.budi.say('terlambat')
        await pause(50)
        work.resolve()
        expect(await stopped).toBe(1)
        await pause(50)
        expect(reception.arrived.map(wordsOf)).toEqual(['terakhir'])
      })
    })
  })
}

const hello: Message = { text: [{ text: 'Selamat pagi' }] }

function question(yes: string, no: string): Message {
  return {
    text: [{ text: 'Sudah ' }, { text: 'selesai?', bold: true }],
    buttons: [
      [
        { label: 'Ya', token: yes },
        { label: 'Tidak', token: no },
      ],
    ],
  }
}

async function sentId(sending: ReturnType<ChannelHarness['channel']['send']>): Promise<string> {
  const sent = await sending
  if (sent.outcome !== 'sent') throw new Error(`not sent: ${sent.outcome}`)
  return sent.platformId
}

/** Notes the order in which deliveries are done with, and how many were in hand at once. */
function watchHandling(reception: Reception, work: () => Promise<unknown>) {
  const seen = { finished: [] as Inbound[], mostAtOnce: 0 }
  let atOnce = 0
  reception.answerWith(async (inbound) => {
    atOnce += 1
    seen.mostAtOnce = Math.max(seen.mostAtOnce, atOnce)
    await work()
    atOnce -= 1
    seen.finished.push(inbound)
    return {}
  })
  return seen
}

/** Until the check passes, for at most ten seconds: platforms deliver when they do. */
function eventually(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000, interval: 10 })
}
