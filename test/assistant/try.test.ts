import { it } from 'vitest'
import { openAgency, withSitiReporting, numbers } from './agency.ts'
it('x', async () => {
  const t0 = Date.now()
  const a = await withSitiReporting(await openAgency())
  process.stdout.write(`open ${Date.now() - t0}\n`)
  await a.siti.say('/progres')
  process.stdout.write(`say ${Date.now() - t0}\n` + a.siti.latest())
  await a.siti.say('11 laporan')
  await a.siti.tap('Lewati')
  await a.siti.tap('Lewati')
  process.stdout.write(`\nsay ${Date.now() - t0}\n` + a.siti.latest())
  process.stdout.write(JSON.stringify(await a.conversation(numbers.siti)))
  await a.siti.tap('Kirim')
  process.stdout.write(a.siti.latest())
  process.stdout.write(JSON.stringify(a.slack.conversation('U0HENDRA').map(m => m.text)))
  await a.close()
  process.stdout.write(`\nclosed ${Date.now() - t0}\n`)
})
