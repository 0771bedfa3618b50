import { Temporal } from 'temporal-polyfill'
import { at } from '#appraisal/zone.ts'
import type { Practice } from '../practice.ts'
import { roster } from '../sample-agency.ts'
import { type DesktopPlayer, desktopPlayer, NotOnScreen, phonePlayer } from './players.ts'
import type { Transcript } from './transcript.ts'

/** The people of the story, by their devices. */
const ids = { siti: 700_101, budi: 700_102, aisyah: 700_104, hendra: 'U0HENDRA', ratna: 'U0RATNA' } as const

const numbers = { siti: '199002152015032004', budi: '199306302019031005' } as const

/**
 * Plays one month of the sample agency through both platforms, from the import of its employees to the decision on
 * an objection. Throws NotOnScreen as soon as something a person would look for is not there.
 */
export async function playMonth(
  practice: Practice,
  transcript: Transcript,
  invitation: string,
): Promise<void> {
  const { telegram, slack } = practice
  const show = () => {
    transcript.phone('Aisyah', ids.aisyah)
    transcript.phone('Siti', ids.siti)
    transcript.phone('Budi', ids.budi)
    transcript.desktop('Hendra', ids.hendra)
    transcript.desktop('Ratna', ids.ratna)
  }
  const settle = async () => {
    await practice.settled()
    show()
  }
  const siti = phonePlayer(telegram, ids.siti, settle)
  const budi = phonePlayer(telegram, ids.budi, settle)
  const aisyah = phonePlayer(telegram, ids.aisyah, settle)
  const hendra = desktopPlayer(slack, ids.hendra, settle)
  const ratna = desktopPlayer(slack, ids.ratna, settle)
  const moveTo = async (day: string, time: string) => {
    transcript.note(`jam digeser ke ${day} pukul ${time} WITA`)
    await practice.moveTo(at(Temporal.PlainDate.from(day), time, 'WITA'))
    show()
  }

  transcript.heading('1. Administrator memuat pegawai dan membuka periode')
  await aisyah.open(invitation)
  await aisyah.tap('Saya setuju, tautkan')
  await aisyah.say('/impor')
  await aisyah.send(wrongRoster())
  if (!aisyah.sees('2 kesalahan')) throw new NotOnScreen('the mistakes of the list are not shown')
  await aisyah.send(roster)
  await aisyah.tap('Muat sekarang')
  await aisyah.say('/periode')
  await aisyah.tap('Buka November 2026')
  await aisyah.tap('Kirim')

  transcript.heading('2. Pegawai dan pejabat penilai menghubungkan akun')
  await siti.say('halo')
  await siti.open(await codeFor(aisyah, numbers.siti))
  await siti.tap('Saya setuju, tautkan')
  await budi.say(await codeFor(aisyah, numbers.budi))
  await budi.tap('Saya setuju, tautkan')
  await hendra.say('halo')
  await hendra.click('Saya setuju, tautkan')
  await ratna.say('selamat pagi')
  await ratna.click('Saya setuju, tautkan')

  transcript.heading('3. Rencana hasil kerja disepakati')
  await siti.tap('Susun rencana')
  await siti.tap('Tambah RHK')
  await siti.say('Laporan layanan bulanan tersusun tepat waktu')
  await siti.tap('Utama')
  await siti.say('Jumlah laporan bulanan yang selesai')
  await siti.tap('Kuantitas')
  await siti.say('dua belas')
  await siti.say('laporan')
  await siti.tap('Kirim')
  await siti.tap('Tambah RHK')
  for (const answer of [
    'Kepuasan warga atas layanan meningkat',
    'utama',
    'Indeks kepuasan masyarakat',
    'kualitas',
    '85',
    'poin',
  ]) {
    await siti.say(answer)
  }
  await siti.tap('Kirim')
  await siti.tap('Kirim untuk disetujui')
  await hendra.click('Periksa rencana')
  await hendra.click('Kembalikan')
  await hendra.say('Mohon target indeks kepuasan dinaikkan menjadi 88 poin.')
  await siti.tap('Perbaiki rencana')
  await siti.tap('Ubah no. 2')
  await siti.tap('Ubah: Target (angka)')
  await siti.say('88')
  await siti.tap('Kirim')
  await siti.tap('Kirim untuk disetujui')
  await hendra.click('Periksa rencana')
  await hendra.click('Setujui')
  await hendra.say('rencana')
  await hendra.click('Budi Santoso')
  await hendra.click('Tambah RHK')
  await hendra.fillIn({
    'Rencana hasil kerja': 'Data layanan termutakhirkan',
    Jenis: 'Utama',
    Indikator: 'Jumlah pemutakhiran data',
    Aspek: 'Kuantitas',
    'Target (angka)': '48',
    Satuan: 'pemutakhiran',
  })
  await hendra.click('Kirim untuk disetujui')
  await budi.tap('Periksa rencana')
  await budi.tap('Setujui')

  transcript.heading('4. Progres bulan November')
  await moveTo('2026-11-27', '09:00')
  await siti.tap('Isi progres')
  await siti.say('banyak')
  await siti.say('11 laporan')
  await siti.say('/status')
  await siti.say('apa itu kendala?')
  await siti.say('Sistem antrean sempat mati dua hari')
  await siti.say('drive.google.com/laporan-november')
  await siti.send(photo())
  await siti.tap('Selesai')
  await siti.say('nanti')
  await siti.say('mau lapor progres')
  await siti.say('89')
  await siti.tap('Lewati')
  await siti.tap('Lewati')
  await siti.tap('Kirim')
  await siti.say('/progres')
  await siti.tap('Ubah no. 1')
  await siti.tap('Ubah: Realisasi')
  await siti.say('12')
  await siti.tap('Kirim')
  await budi.tap('Isi progres')
  await budi.say('4')
  await budi.tap('Lewati')
  await budi.tap('Lewati')
  await budi.tap('Kirim')

  transcript.heading('5. Pejabat penilai melihat, meminta dilengkapi, memberi umpan balik, menilai')
  await moveTo('2026-12-01', '09:00')
  await hendra.click('Lihat dan nilai', 'Siti Aminah')
  await hendra.click('Minta dilengkapi')
  await hendra.say('Mohon lampirkan bukti untuk indeks kepuasan.')
  await siti.tap('Lengkapi progres')
  await siti.tap('Ubah no. 2')
  await siti.tap('Ubah: Bukti dukung')
  await siti.say('https://survei.nusaraya.go.id/ikm-november')
  await siti.tap('Selesai')
  await siti.tap('Kirim')
  await hendra.click('Lihat dan nilai', 'Siti Aminah')
  await hendra.click('Beri umpan balik')
  await hendra.say(
    'Saat antrean mati, Anda membuka loket manual sehingga warga tetap terlayani. Lanjutkan, dan catat waktunya.',
  )
  await hendra.click('Nilai sekarang')
  const errors = await hendra.fillIn({ ...scores, 'Rating hasil kerja': 'Di Bawah Ekspektasi' })
  if (Object.keys(errors).length === 0) throw new NotOnScreen('a rating without its reason was taken')
  await hendra.fillIn({
    ...scores,
    'Rating hasil kerja': 'Di Bawah Ekspektasi',
    'Alasan rating hasil kerja': 'Laporan minggu ketiga terlambat dua hari.',
  })
  await hendra.click('Terbitkan')
  await makePin(hendra, '409173')
  await hendra.click('Terbitkan')

  transcript.heading('6. Hasil dan keberatan')
  await siti.tap('Baca umpan balik')
  await siti.tap('Buka hasil')
  await siti.tap('Ajukan keberatan')
  await siti.say(
    'Laporan minggu ketiga terlambat karena sistem antrean mati dua hari, sudah dilaporkan dan diganti loket manual.',
  )
  await siti.tap('Kirim')
  await hendra.click('Beri penjelasan')
  await hendra.say('Keterlambatan memang karena sistem; saya belum melihat laporan gangguannya.')
  await siti.tap('Beri penjelasan')
  await siti.say('Laporan gangguan nomor 114 terlampir di tautan bukti.')

  transcript.heading('7. Putusan atasan pejabat penilai')
  await ratna.click('Baca dan putuskan')
  await ratna.click('Tulis putusan')
  await ratna.fillIn({
    Putusan: 'Diterima seluruhnya',
    'Rating hasil kerja': 'Sesuai Ekspektasi',
    'Rating perilaku kerja': 'Sesuai Ekspektasi',
    'Alasan putusan': 'Keterlambatan terjadi karena gangguan sistem yang sudah dilaporkan.',
  })
  await ratna.click('Tetapkan putusan')
  await makePin(ratna, '730415')
  await ratna.click('Tetapkan putusan')
  await siti.tap('Buka putusan')

  transcript.heading('8. Pengumuman')
  await aisyah.say('/umumkan')
  await aisyah.say('Penilaian bulan November ditutup tanggal 10 Desember. Terima kasih atas kerja samanya.')
  await aisyah.tap('Semua unit')
  await aisyah.tap('Semua pegawai')
  await aisyah.tap('Ya')
  await aisyah.tap('Kirim')
  await aisyah.tap('Kirim sekarang')
  await aisyah.say('258036')
  await aisyah.say('258036')
  await aisyah.tap('Kirim sekarang')
  await siti.tap('Sudah saya baca')
  await hendra.click('Sudah saya baca')
  await aisyah.say('/pengumuman')

  transcript.heading('9. Kapan saja')
  await siti.say('/status')
  await siti.say('/kriteria')
  await siti.say('/bantuan')
  await siti.say('/batal')
}

const meets = 'Sesuai Ekspektasi'

const scores = {
  'Berorientasi Pelayanan': meets,
  Akuntabel: meets,
  Kompeten: meets,
  Harmonis: meets,
  Loyal: meets,
  Adaptif: meets,
  Kolaboratif: meets,
  'Rating perilaku kerja': meets,
}

async function codeFor(
  administrator: { say(text: string): Promise<void>; latest(): string },
  number: string,
): Promise<string> {
  await administrator.say('/kode')
  await administrator.say(number)
  const [code] = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(administrator.latest()) ?? []
  if (!code) throw new NotOnScreen('no code was made')
  return code
}

/** A PIN is made where one is first asked for, twice in a form of its own. */
async function makePin(player: DesktopPlayer, digits: string): Promise<void> {
  for (const _ of ['chosen', 'repeated']) {
    await player.click('Buka formulir')
    await player.fillIn({ 'PIN (enam angka)': digits })
  }
}

/** The list with a superior nobody knows and a number that is too short. */
function wrongRoster() {
  const text = new TextDecoder().decode(roster.bytes)
  const wrong = text
    .replace('199306302019031005', '19930630201903100')
    .replaceAll(',198004172005011003,s', ',198004172005011999,s')
  return { ...roster, name: 'pegawai-salah.csv', bytes: new TextEncoder().encode(wrong) }
}

/** A real, small PNG. */
function photo() {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  return { name: 'loket-manual.png', mime: 'image/png', bytes: new Uint8Array(Buffer.from(png, 'base64')) }
}
