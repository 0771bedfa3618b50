### Setiap kalimat yang dibaca orang. Penekanan: *tebal*, _miring_, `kode`.
### Bagian dinamai menurut alur percakapannya.

## Percakapan pada umumnya

value-text = { $value }
value-number = { NUMBER($value) }
value-amount = { NUMBER($value) } { $unit }
value-day = { DAY($day) }
value-moment = { MOMENT($value) }
value-list = { $values }

button-yes = Ya
button-no = Tidak
button-back = ← Kembali
button-later = Nanti saja
button-cancel = Batal
button-close = Tutup
button-skip = Lewati
button-done = Selesai
button-submit = Kirim
button-undo = Urungkan pembatalan
button-resume = Lanjutkan: { $title }
button-open-form = Buka formulir
button-edit = Ubah: { $label }
button-edit-section = Ubah no. { NUMBER($number) }
button-link = Saya setuju, tautkan
button-decline = Tidak

form-to-fill = Silakan tekan *Buka formulir* untuk mengisi. Isian tersimpan sebagai draf.
form-not-needed = Silakan lanjutkan di percakapan; jendela ini boleh ditutup.
form-hint = Kolom yang tidak wajib boleh dikosongkan.
secret-to-fill = Tekan *Buka formulir* dan isi di jendela itu, bukan di percakapan. Isian ini tidak ikut tersimpan.
secret-hint = Isian ini tidak ikut tersimpan di percakapan.
secret-typed = Yang Anda ketik di sini *tidak* kami pakai. Mohon hapus pesan itu, lalu tekan *Buka formulir*.
form-position = _Pertanyaan { NUMBER($number) } dari { NUMBER($count) }_
form-file-label = { $label } (berkas)
form-stale = Formulir itu sudah tidak berlaku karena percakapannya sudah berlanjut. Isian Anda tidak dikirim dua kali. Silakan buka /status untuk melihat keadaan terkini.
doubt-ask = Maksud Anda *{ $value }*?
collected = Tersimpan:
    { $value }

    Kirim lagi bila masih ada, atau tekan *Selesai*.
review-title = *Periksa kembali: { $title }*
review-section = { $answers }
review-answer = { $label }: *{ $value }*
review-skipped = (tidak diisi)
review-ask = Sudah benar? Tekan *Kirim*. Belum? Pilih yang ingin diubah.
review-which = Yang mana yang ingin diubah?
chosen = ➤ { $label }

parked = { $title } saya simpan dulu. Lanjutkan kapan saja dengan /lanjut.
parked-waits = Masih ada yang belum selesai: *{ $title }*.
resumed = Kita lanjutkan: *{ $title }*.
later-noted = Baik, { $title } saya simpan. Isian Anda tidak hilang.
cancelled = { $title } dibatalkan. Belum ada yang dikirim.
nothing-to-leave = Tidak ada isian yang sedang berjalan.
nothing-to-cancel = Tidak ada yang perlu dibatalkan: tidak ada isian yang sedang berjalan.
nothing-parked = Tidak ada isian yang tersimpan. Ketik /bantuan untuk melihat yang dapat Anda lakukan.
not-understood = Mohon maaf, saya belum memahami pesan itu.
which-one = Yang mana yang Anda maksud?
unknown-command = Perintah { $command } tidak dikenal. Ketik /bantuan untuk melihat daftar perintah.
file-unasked = Terima kasih, tetapi saat ini tidak ada isian yang memerlukan berkas. Mulailah dari /progres, lalu kirim berkas saat ditanyakan bukti dukung.
file-refused = Berkas *{ $name }* tidak dapat diterima dan tidak disimpan: { $why ->
        [empty] isinya kosong.
        [too-large] ukurannya lebih dari { NUMBER($limit) } MB.
        [macros] berkas itu memuat makro. Simpan ulang tanpa makro, misalnya sebagai PDF.
       *[content] isinya tidak sesuai dengan jenis pada namanya, atau rusak.
    } Yang dapat diterima: { $kinds }, paling besar { NUMBER($limit) } MB.
file-not-fetched = Berkas *{ $name }* tidak dapat diambil, jadi tidak tersimpan.
file-replace = Bila berkas itu bukti dukung, mohon kirim penggantinya lewat /progres.
message-private = Ada pesan pribadi dari Asisten Kinerja.
message-faded = Isi pesan ini disembunyikan demi privasi.{ $command ->
        [none] { "" }
       *[other] { " " }Buka lagi: /{ $command }
    }
button-stale = Tombol itu milik pertanyaan yang sudah lewat, jadi tidak ada yang berubah.
button-stale-short = Tombol ini sudah tidak berlaku.
flow-gone = Isian itu berasal dari versi lama dan tidak dapat dilanjutkan. Mohon mulai lagi; data yang sudah dikirim tetap tersimpan.
apology = Mohon maaf, pesan Anda tidak dapat kami proses karena gangguan pada sistem. Tidak ada yang berubah. Silakan kirim ulang; bila terulang, hubungi pengelola kinerja di unit Anda.
apology-short = Mohon maaf, terjadi gangguan.
too-fast = Anda mengirim terlalu cepat, jadi sebagian pesan Anda *tidak tercatat*. Mohon tunggu sekitar 10 detik, lalu kirim ulang yang belum dijawab.
too-fast-short = Terlalu cepat: ini tidak tercatat. Mohon tunggu 10 detik, lalu ulangi.
group = Demi kerahasiaan, saya hanya melayani lewat chat pribadi. Silakan kirim pesan langsung kepada saya.
administrators-only = Bagian ini hanya untuk administrator. Bila Anda memerlukannya, hubungi pengelola kinerja di instansi Anda.
right-refused = Ini tidak (lagi) menjadi wewenang Anda, atau keadaannya sudah berubah, misalnya karena penilai berganti. Jawaban terakhir Anda tidak dicatat. Lihat /status untuk yang menunggu Anda sekarang.
loading = Memuat…
product = Asisten Kinerja
choose = Pilih

## Jawaban yang belum dapat diterima

problem-text-needed = Mohon jawab dengan teks. Contoh: ketik jawabannya, bukan berkas atau stiker.
problem-file-needed = Mohon kirim berkasnya sebagai lampiran. Contoh: pegawai.csv.
problem-file-or-link-needed = Mohon kirim berkas, foto, atau tautan. Contoh: drive.google.com/…
problem-too-short = Jawabannya terlalu singkat. Mohon tulis sedikitnya { NUMBER($limit) } huruf. Contoh: sebutkan apa, kapan, dan akibatnya.
problem-too-long = Jawabannya { NUMBER($length) } huruf, lebih dari batas { NUMBER($limit) } huruf. Mohon persingkat; pesan Anda masih ada di atas untuk disalin.
problem-empty = Jawabannya masih kosong. Mohon diisi.
problem-file-too-large = Berkasnya lebih dari { NUMBER($limit) } MB. Mohon perkecil, atau kirim tautannya. Contoh: drive.google.com/…
problem-file-kind = Jenis berkas itu belum dapat diterima. Mohon kirim salah satu dari: { $kinds }.
problem-file-disguised = Nama berkas itu memuat akhiran program di tengahnya, misalnya .exe. Mohon ganti namanya, lalu kirim lagi. Contoh: laporan.pdf
problem-file-being-read = Berkas masih dibaca. Mohon tunggu sebentar.
problem-too-many-pieces = Paling banyak { NUMBER($limit) } bukti untuk satu hasil kerja. Mohon kirim yang terpenting saja, misalnya satu tautan ke folder.
problem-choose-a-button = Mohon pilih salah satu tombol, atau ketik nomornya. Contoh: 1
problem-not-positive = Angkanya harus lebih dari nol. Contoh: 12
problem-another-unit = Satuan target ini “{ $unit }”, sedangkan Anda menulis “{ $written }”. Mohon tulis dalam { $unit }. Contoh: 12 { $unit }
problem-unsure = Terbaca sebagai { $value }. Bila benar, mohon tulis persis seperti itu.

## Menghubungkan akun

stranger = Selamat datang di asisten kinerja ASN.

    Akun ini belum terhubung dengan data pegawai. Mintalah *kode tautan* kepada administrator di instansi Anda, lalu kirim kodenya di sini. Contoh: `ABCDE-23456`
guest = Akun Slack ini tercatat sebagai tamu, nonaktif, atau milik ruang kerja lain. Asisten ini hanya untuk anggota ruang kerja instansi. Bila ini keliru, mohon hubungi administrator.
privacy-notice = *Pemberitahuan privasi* (versi { NUMBER($version) })

    • *Tujuan:* rencana, progres, penilaian, umpan balik, dan keberatan kinerja Anda, beserta pengingatnya, lewat chat ini.

    • *Yang disimpan:* pengenal akun chat ini, jawaban dan berkas yang Anda kirim sebagai isian, serta siapa mengubah data Anda dan kapan. *Yang tidak:* chat Anda dengan orang lain, kontak, lokasi. Mohon jangan kirim kata sandi, keterangan kesehatan, atau nomor rekening.

    • *Dasar hukum:* penilaian kinerja berjalan karena undang-undang dan tugas pemerintahan, dengan atau tanpa chat ini. Hanya pemakaian akun pribadi ini yang memerlukan persetujuan Anda (UU 27/2022 Pasal 20–22).

    • *Server luar negeri:* pesan melewati server Telegram atau Slack, yang berada di luar negeri (Pasal 56). Catatan kinerja sendiri disimpan di sistem instansi.

    • *Berapa lama:* pesan pribadi (hasil, umpan balik) hilang dari chat setelah 24 jam, isi pesan lain dari sistem setelah 30 hari, selebihnya selama akun ini terhubung. Catatan kinerja tetap disimpan sebagai arsip kepegawaian (PP 30/2019 Pasal 60 ayat (6)).

    • *Hak Anda:* melihat, memperbaiki, membatasi, dan meminta salinan data dengan /dataku. Persetujuan dapat ditarik kapan saja dengan /putuskan, tanpa memengaruhi penilaian.

    • *Pejabat pelindungan data:* { $contact }
privacy-contact = pejabat pelindungan data instansi Anda
link-ask = Akun ini akan terhubung atas nama *{ $name }*. Apakah ini Anda, dan apakah Anda setuju?
link-declined = Baik, akun ini tidak dihubungkan. Kode yang Anda terima masih dapat dipakai sampai masa berlakunya habis.
link-gone = Permintaan itu sudah tidak berlaku. Silakan kirim kodenya sekali lagi, atau minta kode baru kepada administrator di instansi Anda.
link-code-used = Kode untuk *{ $name }* telah dipakai pada { MOMENT($at) }. Bila bukan ia yang memakainya, segera cabut dengan /cabut.
linked = Akun ini sekarang terhubung atas nama *{ $name }*. Terima kasih.

    Ketik /bantuan untuk melihat yang dapat Anda lakukan, atau /status untuk keadaan penilaian kinerja Anda.
linked-elsewhere = Akun lain baru saja dihubungkan atas nama Anda pada { MOMENT($at) }. Bila bukan Anda, segera hubungi administrator.
code-unknown = Kode itu tidak dikenal. Mohon periksa lagi hurufnya. Contoh: `ABCDE-23456`. Setelah lima kali salah, akun ini ditahan sementara.
code-expired = Kode itu sudah terpakai atau kedaluwarsa. Mintalah kode baru kepada administrator di instansi Anda.
code-locked = Terlalu banyak kode yang salah. Silakan coba lagi setelah { MOMENT($until) }.
form-unlinked = Isian formulir itu tidak kami terima dan tidak disimpan, karena akun ini tidak terhubung lagi dengan data kepegawaian. Untuk menghubungkannya, mintalah kode tautan kepada administrator.
code-busy = Saat ini terlalu banyak kode yang masuk. Kode Anda belum diperiksa. Silakan coba lagi sebentar lagi.

pin-title = PIN
pin-label = PIN (enam angka)
pin-ask = Berapa PIN Anda? Tulis enam angka.
pin-why = Langkah ini hanya boleh dilakukan oleh Anda sendiri. Dengan PIN Anda membuktikan bahwa Anda yang memegang perangkat ini; setelah itu PIN tidak ditanyakan lagi selama 10 menit. Di Telegram, yang Anda ketik langsung kami hapus dari percakapan.

    Jangan beri tahu siapa pun: pegawai instansi, administrator, maupun kami tidak pernah meminta PIN Anda. Lupa? Mintalah kode tautan baru kepada administrator, tulis /putuskan, lalu hubungkan lagi dengan kode itu.
pin-choose-why = Mari buat PIN: enam angka yang hanya Anda ketahui. PIN ditanyakan sebelum nilai diterbitkan, keberatan diputus, pengumuman dikirim, atau data Anda diunduh, supaya orang yang memegang perangkat Anda tidak dapat melakukannya.

    Jangan memakai tanggal lahir atau bagian NIP. Jangan beri tahu siapa pun: pegawai instansi, administrator, maupun kami tidak pernah meminta PIN Anda.
pin-repeat-why = Tulis PIN itu sekali lagi, supaya tidak ada angka yang keliru.
pin-right = PIN benar. Terima kasih.
pin-made = PIN Anda sudah dibuat. Untuk menggantinya, tulis /pin.
pin-differs = Kedua PIN tidak sama. Kita ulangi dari awal.
pin-wrong = PIN itu salah. Sisa { NUMBER($left) } kali mencoba, lalu PIN ditahan sementara. Lupa? Mintalah kode tautan baru kepada administrator.
pin-locked = PIN ditahan karena terlalu sering salah. Silakan coba lagi setelah { MOMENT($until) }. Lupa? Mintalah kode tautan baru kepada administrator, tulis /putuskan, lalu hubungkan lagi dengan kode itu.
pin-locked-elsewhere = PIN Anda baru saja salah { NUMBER($most) } kali berturut-turut di akun lain yang terhubung atas nama Anda, dan kini ditahan. Bila bukan Anda, segera hubungi administrator.
pin-weak-same = PIN dengan enam angka yang sama mudah ditebak. Mohon pilih yang lain, misalnya enam angka acak.
pin-weak-sequence = Angka berurutan seperti 123456 mudah ditebak. Mohon pilih yang lain, misalnya enam angka acak.
pin-weak-repeated = PIN yang berulang seperti 121212 mudah ditebak. Mohon pilih yang lain, misalnya enam angka acak.
pin-weak-birth-date = PIN itu tanggal lahir Anda, yang tertulis dalam NIP. Mohon pilih yang lain, misalnya enam angka acak.
pin-weak-employee-number = PIN itu bagian akhir NIP Anda, yang diketahui banyak orang. Mohon pilih yang lain, misalnya enam angka acak.
pin-change-title = Ganti PIN
pin-change-summary = mengganti PIN
pin-change-phrases = ganti pin | ubah pin | buat pin | pin baru
pin-change-why = Tulis dahulu PIN yang sekarang. Lupa? Mintalah kode tautan baru kepada administrator, tulis /putuskan, lalu hubungkan lagi dengan kode itu.
pin-changed = PIN baru Anda sudah berlaku.

link-code-title = Kode tautan
link-code-summary = membuat kode tautan untuk pegawai
link-code-phrases = buat kode tautan | kode tautan pegawai | minta kode untuk pegawai
link-code-ask = Untuk siapa kodenya? Mohon tulis NIP pegawai. Contoh: 19900215 201503 1 004
link-code-nobody = Tidak ada pegawai dengan NIP itu di instansi ini. Mohon periksa lagi, atau impor daftar pegawai dengan /impor.
link-code-made = Kode tautan untuk *{ $name }*:

    `{ $code }`

    Tautan Telegram: { $link }
    Berlaku sampai { MOMENT($until) }, hanya untuk satu kali. Sampaikan langsung kepada yang bersangkutan.

own-code-title = Tautkan akun lain
own-code-summary = menautkan aplikasi chat Anda yang lain
own-code-phrases = tautkan akun lain | hubungkan akun saya yang lain | pindah ke telepon baru
own-code-made = Kode untuk akun Anda yang lain:

    `{ $code }`

    Kirim kode ini kepada asisten dari akun Telegram atau Slack Anda yang lain. Akun di aplikasi yang sama akan digantikan.
own-code-link = Tautan Telegram: { $link }
own-code-until = Berlaku sampai { MOMENT($until) }, hanya untuk satu kali. Jangan diberikan kepada siapa pun, termasuk administrator.

unlink-title = Putuskan akun
unlink-summary = memutuskan akun chat dan menarik persetujuan
unlink-phrases = putuskan akun saya | lepas akun ini | cabut persetujuan saya | berhenti memakai asisten
unlink-ask = Akun ini akan diputuskan dan persetujuan Anda ditarik. { $accounts ->
        [1] Ini satu-satunya akun Anda: isian yang belum dikirim ikut dihapus.
       *[other] Anda mempunyai { NUMBER($accounts) } akun. Isian yang belum dikirim tetap ada selama masih ada akun yang terhubung.
    }
unlink-stays = *Dihapus:* hubungan dengan akun, salinan isi pesan, serta pesan pribadi dari 48 jam terakhir di chat ini; tombol dan formulir lama tidak berlaku lagi. *Tetap disimpan:* rencana, laporan, penilaian, keberatan, dan jejaknya, karena merupakan arsip kepegawaian (PP 30/2019 Pasal 60 ayat (6)). Pesan lain di chat dapat Anda hapus sendiri.
unlink-here = Putuskan akun ini
unlink-everywhere = Putuskan semua akun saya
unlink-keep = Tidak jadi
unlink-kept = Baik, tidak ada yang diputuskan.
unlinked = { $left ->
        [0] Selesai: Anda tidak mempunyai akun yang terhubung lagi, dan isian yang belum dikirim sudah dihapus. Penilaian kinerja Anda tetap berjalan tanpa chat.
       *[other] Selesai: akun ini diputuskan. Akun Anda yang lain tetap terhubung, beserta isian yang belum dikirim.
    } Untuk menghubungkannya lagi, mintalah kode tautan kepada administrator.
unlinked-elsewhere = Semua akun Anda, termasuk yang ini, diputuskan pada { MOMENT($at) } dari akun Anda yang lain. Bila bukan Anda, segera hubungi administrator.

revoke-title = Cabut akun pegawai
revoke-summary = mencabut akun pegawai, misalnya karena telepon hilang
revoke-phrases = cabut akun pegawai | putuskan akun pegawai | telepon pegawai hilang
revoke-ask = Akun siapa yang dicabut? Mohon tulis NIP pegawai. Contoh: 19900215 201503 1 004
revoke-confirm = Semua akun chat *{ $name }* akan diputuskan, dan kodenya yang belum terpakai tidak berlaku lagi. Lanjutkan?
revoke-button = Cabut semua akunnya
revoke-own = Itu NIP Anda sendiri. Untuk akun Anda sendiri, gunakan /putuskan.
revoke-kept = Baik, tidak ada yang dicabut.
revoked = { $count ->
        [0] *{ $name }* tidak mempunyai akun yang terhubung. Kodenya yang belum terpakai sudah tidak berlaku.
       *[other] { NUMBER($count) } akun *{ $name }* telah diputuskan. Tombol dan formulir lamanya sudah tidak berlaku. Untuk akun baru, buat kodenya dengan /kode.
    }
revoked-notice = Administrator memutuskan akun ini dari data kepegawaian Anda pada { MOMENT($at) }. Untuk menghubungkannya lagi, mintalah kode tautan kepada administrator.

privacy-title = Pemberitahuan privasi
privacy-summary = bagaimana data Anda dipakai dan dilindungi
privacy-phrases = pemberitahuan privasi | kebijakan privasi | persetujuan privasi saya | data apa yang disimpan
privacy-consent = Anda menyetujui versi { NUMBER($version) } pada { MOMENT($at) }.
privacy-no-consent = Persetujuan Anda atas pemberitahuan ini belum tercatat.
privacy-agree = Saya setuju
privacy-agreed = Terima kasih. Persetujuan Anda atas versi { NUMBER($version) } tercatat pada { MOMENT($at) }.
privacy-card = Pemberitahuan privasi berubah. Mohon dibaca, lalu setujui bila Anda berkenan; bila tidak, akun dapat diputuskan dengan /putuskan.
privacy-read = Baca pemberitahuan

## Bantuan

help-title = Bantuan
help-phrases = bantuan | apa saja yang bisa dilakukan | cara pakai | tolong bantu saya
help-greeting = Halo, Bapak/Ibu *{ $name }*. Saya membantu penilaian kinerja Anda.
help-part = { $part ->
    [employee] *Untuk Anda*
    [appraiser] *Sebagai pejabat penilai*
    [superior] *Sebagai atasan pejabat penilai*
    [acting] *Sebagai pelaksana tugas (Plt./Plh.)*
    [performance-manager] *Sebagai pengelola kinerja*
    [administrator] *Sebagai administrator*
    [auditor] *Sebagai auditor*
   *[everyone] *Untuk semua*
}
    { $commands }
help-command = /{ $command } – { $summary }
help-ways = Di tengah isian: *kembali*, *nanti*, atau *batal*. Anda juga boleh menulis dengan kata sendiri, misalnya “mau lapor progres”, atau bertanya “apa itu RHK?”.

## Istilah

term-rhk = *RHK* (Rencana Hasil Kerja) adalah hasil yang Anda janjikan untuk tahun ini, misalnya “Laporan layanan bulanan tersusun”. Setiap RHK punya indikator dan target.
term-skp = *SKP* (Sasaran Kinerja Pegawai) adalah rencana kinerja dan target Anda selama satu tahun, disepakati dengan pejabat penilai.
term-iki = *IKI* (Indikator Kinerja Individu) adalah ukuran tercapainya suatu RHK, misalnya “Jumlah laporan yang selesai”.
term-indikator = *Indikator* adalah ukuran tercapainya suatu hasil kerja: jelas, terukur, realistis, dan berbatas waktu. Contoh: “Jumlah laporan yang selesai”.
term-realisasi = *Realisasi* adalah yang benar-benar tercapai sampai saat ini, ditulis dalam satuan targetnya. Contoh: 3 laporan.
term-capaian = *Capaian* adalah realisasi dibandingkan target, dalam persen. Yang dihitung paling tinggi 120% (PP 30/2019 Pasal 29).
term-kendala = *Kendala* adalah hal yang menghambat pekerjaan. Atasan membacanya agar dapat membantu.
term-bukti-dukung = *Bukti dukung* adalah tautan, foto, atau dokumen yang menunjukkan hasil kerja Anda.
term-predikat = *Predikat kinerja* lahir dari dua rating, hasil kerja dan perilaku kerja, menurut matriks 3×3. Lihat /kriteria.
term-berakhlak = *BerAKHLAK* adalah tujuh nilai dasar ASN: Berorientasi Pelayanan, Akuntabel, Kompeten, Harmonis, Loyal, Adaptif, Kolaboratif.
term-keberatan = *Keberatan* adalah hak Anda untuk meminta hasil penilaian diperiksa ulang oleh atasan pejabat penilai, paling lama 14 hari sejak hasil diterima (PP 30/2019 Pasal 59).
term-ekspektasi = *Ekspektasi* adalah hasil dan perilaku yang diharapkan pimpinan dari Anda, disepakati di awal tahun.

## Status

status-title = Status
status-summary = yang sudah dan belum selesai
status-phrases = status saya | apa yang belum saya isi | sudah sampai mana penilaian saya | cek status
status-no-period = Belum ada periode penilaian yang dibuka. Anda akan kami kabari begitu dibuka.
status-head = *Status { MONTH($month) }*
status-own = { $states }
status-plan = { $state ->
        [approved] ✅ Rencana { $year }: disepakati
        [submitted] ⏳ Rencana { $year }: menunggu persetujuan
        [returned] ↩️ Rencana { $year }: dikembalikan, perlu diperbaiki (/rencana)
       *[none] ⬜ Rencana { $year }: belum disusun (/rencana)
    }
status-progress = { $state ->
        [evaluated] ✅ Progres: terkirim dan sudah dinilai
        [sent] ✅ Progres: terkirim
        [submitted] ✅ Progres: terkirim, masih dapat diubah sampai { SHORTDAY($until) }
        [returned] ↩️ Progres: diminta dilengkapi (/progres)
       *[none] ⬜ Progres: belum dikirim, paling lambat { DAY($due) } (/progres)
    }
status-result = { $state ->
        [answered] ✅ Hasil: sudah Anda terima dan tanggapi
        [received] 📄 Hasil: sudah Anda buka, menunggu tanggapan (/hasil)
        [published] 📩 Hasil: sudah terbit, belum dibuka (/hasil)
       *[none] ⬜ Hasil: belum terbit, paling lambat { DAY($due) }
    }
status-objection = { $state ->
        [decided] ⚖️ Keberatan { $number }: sudah diputus
        [heard-out] ⚖️ Keberatan { $number }: menunggu putusan
       *[awaiting-explanations] ⚖️ Keberatan { $number }: menunggu penjelasan kedua pihak
    }
status-acting = Anda bertindak sebagai { $kind ->
        [plt] Plt.
       *[plh] Plh.
    } *{ $name }* (surat { $letter }) { $until }.
status-until = sampai { DAY($until) }
status-until-ended = sampai ada keputusan lebih lanjut
status-deputy = { $kind ->
        [plt] Plt.
       *[plh] Plh.
    } Anda: *{ $name }* (surat { $letter }) { $until }.
status-queue = *Menunggu Anda sebagai pejabat penilai*
    Rencana untuk disetujui: { NUMBER($plans) }
    Laporan untuk dinilai: { NUMBER($evaluations) }
    Keberatan untuk diputus: { NUMBER($decisions) }

## Penanda tangan

signed = { $name }
signed-acting = a.n. { $principal }, { $name }, { $kind ->
        [plt] Plt
        [plh] Plh
       *[none] pelaksana tugas
    }

## Kriteria

criteria-title = Kriteria penilaian
criteria-summary = kriteria penilaian, terbuka bagi semua
criteria-phrases = kriteria penilaian | bagaimana cara dinilai | cara menghitung predikat | dasar penilaian
criteria-intro = *Kriteria penilaian kinerja*
    Predikat lahir dari dua rating: hasil kerja dan perilaku kerja. Tidak ada yang mengetik predikat; sistem menurunkannya dari matriks berikut.
criteria-matrix = *Hasil kerja + perilaku kerja → predikat*
    { $cells }
criteria-cell = { $result } + { $behavior } → *{ $predicate }*
criteria-result = *Rating hasil kerja*
    { $meanings }
criteria-behavior = *Rating perilaku kerja*
    { $meanings }
criteria-meaning = • *{ $rating }*: { $meaning }
criteria-behavior-button = 21 panduan perilaku
criteria-behavior-intro = *Panduan perilaku BerAKHLAK*
criteria-value = *{ $value }*
    { $guides }
criteria-guide = • { $guide }

## Rencana

plan-title = Rencana hasil kerja
plan-summary = { $as ->
    [employee] menyusun rencana hasil kerja (RHK) tahun ini
   *[other] menyusun RHK untuk bawahan
}
plan-phrases = susun rencana | buat rencana kerja | isi skp | buat rhk | rencana hasil kerja
plan-own = Rencana saya sendiri
plan-whose = Rencana siapa yang ingin Anda susun?
plan-not-yours = Rencana itu bukan wewenang Anda.
plan-no-appraiser = Pejabat penilai Anda belum tercatat, sehingga rencana belum dapat dikirim. Mohon hubungi administrator agar data atasan dilengkapi.
plan-approved-already = Rencana { $year } sudah disepakati:
plan-submitted-already = Rencana { $year } sudah dikirim dan menunggu persetujuan.
plan-decided-already = Rencana itu sudah diputuskan atau sudah berubah. Lihat /status.
plan-form-title = Rencana hasil kerja
plan-intro = *RHK no. { NUMBER($number) }* untuk tahun { $year }. Tulis hasilnya, bukan kegiatannya.
plan-field-title = Rencana hasil kerja
plan-ask-title = Hasil apa yang akan dicapai? Contoh: Laporan layanan bulanan tersusun tepat waktu
plan-field-kind = Jenis
plan-ask-kind = Hasil kerja utama atau tambahan?
plan-field-indicator = Indikator
plan-ask-indicator = Apa ukurannya? Contoh: Jumlah laporan bulanan yang selesai
plan-field-aspect = Aspek
plan-ask-aspect = Aspek apa yang diukur?
plan-field-target = Target (angka)
plan-ask-target = Berapa targetnya? Tulis angkanya saja. Contoh: 12
plan-field-unit = Satuan
plan-ask-unit = Apa satuannya? Contoh: laporan
result-kind-main = Utama
result-kind-additional = Tambahan
plan-overview = *Rencana { $year } – { $name }*

    { $results }
plan-empty = Belum ada RHK.
plan-result = { NUMBER($number) }. *{ $title }* ({ $kind })
    Indikator: { $indicator } ({ $aspect })
    Target: { NUMBER($target) } { $unit }
plan-submit = Kirim untuk disetujui
plan-add = Tambah RHK
plan-edit = Ubah no. { NUMBER($number) }
plan-remove = Hapus no. { NUMBER($number) }
plan-problem-no-main-result = Rencana harus memuat sedikitnya satu hasil kerja *utama*.
plan-problem-no-quantity = Rencana harus memuat sedikitnya satu target dengan aspek *kuantitas*.
plan-problem-too-many = RHK terlalu banyak. Mohon gabungkan yang serupa.
plan-submitted = { $to ->
        [appraiser] Rencana dikirim kepada pejabat penilai Anda untuk disetujui.
       *[employee] Rencana dikirim kepada pegawai untuk disetujui.
    }
plan-returned = Rencana ini dikembalikan dengan alasan:
    _{ $reason }_
plan-missing-card = Rencana hasil kerja { $year } Anda belum disusun. Tanpa rencana yang disepakati, progres belum dapat dilaporkan.
plan-button = Susun rencana
plan-returned-card = Rencana { $name } dikembalikan dengan alasan:
    _{ $reason }_
plan-mend-button = Perbaiki rencana
plan-decision-title = Persetujuan rencana
plan-decide = *Rencana { $year } – { $name }*

    { $results }

    Setujui rencana ini?
plan-approve = Setujui
plan-return = Kembalikan
plan-return-ask = Apa yang perlu diperbaiki dalam rencana { $name }? Alasan ini dibaca oleh yang bersangkutan.
plan-approved = Rencana { $name } disepakati. Terima kasih.
plan-returned-done = Rencana { $name } dikembalikan beserta alasannya.
plan-decision-card = Rencana hasil kerja *{ $name }* menunggu persetujuan Anda.
plan-decision-button = Periksa rencana
plan-decision-button-of = Periksa rencana: { $name }

## Pengingat

reminder = { $moment ->
        [H-7] _Pengingat: tinggal 7 hari (H-7)._
        [H-3] _Pengingat: tinggal 3 hari (H-3)._
        [H-1] _Pengingat: besok hari terakhir (H-1)._
        [H-0] _Pengingat: hari ini hari terakhir._
       *[other] _Pengingat: { $moment }._
    }

## Progres bulanan

monthly-update-title = Progres bulanan
monthly-update-summary = melaporkan progres bulan ini
monthly-update-phrases = lapor progres | isi progres | laporkan progres bulan ini | isi realisasi | lapor kinerja bulanan | laporan bulanan
monthly-update-button = Isi progres
monthly-update-complete-button = Lengkapi progres
monthly-update-card = Progres bulan ini belum kami terima. Mohon diisi paling lambat *{ DAY($due) }*.
monthly-update-returned-card = Atasan meminta progres Anda dilengkapi:
    _{ $reason }_
monthly-update-no-period = Belum ada periode yang dibuka untuk pelaporan. Anda akan kami kabari begitu dibuka.
monthly-update-over = Batas pelaporan { MONTH($month) } adalah { DAY($until) } dan sudah lewat. Bila ada alasan khusus, hubungi pengelola kinerja di unit Anda.
monthly-update-not-sent = Laporan tidak jadi dikirim.
monthly-update-plan-changed = Rencana Anda berubah sejak isian ini dimulai, sehingga laporan belum dikirim. Mohon isi sekali lagi menurut rencana yang baru.
monthly-update-evaluated = Progres ini sudah dinilai sehingga tidak dapat diubah lagi. Lihat /hasil.
monthly-update-no-plan = { $state ->
        [submitted] Rencana Anda masih menunggu persetujuan pejabat penilai. Kami sudah mengingatkannya; progres dapat diisi setelah disepakati.
        [returned] Rencana Anda dikembalikan dan perlu diperbaiki dulu: /rencana
       *[none] Rencana hasil kerja Anda belum ada. Mohon susun dulu: /rencana
    }
monthly-update-intro = *Progres { MONTH($month) }*
    Ada { NUMBER($count) } RHK. Paling lambat { DAY($due) }. Jawaban tersimpan setiap kali, jadi boleh berhenti di tengah.
monthly-update-returned = Atasan meminta dilengkapi:
    _{ $reason }_
monthly-update-heading = *{ NUMBER($number) }. { $title }*
    { $indicator } – target { NUMBER($target) } { $unit }
monthly-update-realization = Realisasi
monthly-update-ask-realization = Berapa realisasinya sampai saat ini? Target { NUMBER($target) } { $unit }. Contoh: { NUMBER($target) } { $unit }
monthly-update-obstacle = Kendala
monthly-update-ask-obstacle = Adakah kendala? Tulis singkat, atau lewati.
monthly-update-evidence = Bukti dukung
monthly-update-ask-evidence = Kirim bukti dukung: tautan, foto, atau dokumen (paling besar 20 MB). Boleh lebih dari satu, atau lewati.
monthly-update-sent = { $revision ->
        [1] Progres { MONTH($month) } terkirim. Terima kasih. Masih dapat diubah sampai { DAY($until) } dengan /progres.
       *[other] Progres { MONTH($month) } diperbarui (revisi ke-{ NUMBER($revision) }). Masih dapat diubah sampai { DAY($until) }.
    }
monthly-update-completed = Progres { MONTH($month) } sudah dilengkapi dan dikirim kembali kepada pejabat penilai. Terima kasih.
monthly-update-capped = Catatan: capaian dihitung paling tinggi 120% (PP 30/2019 Pasal 29). Realisasi Anda tetap tercatat utuh.

progress-head = *Progres { MONTH($month) }* – dikirim { MOMENT($at) }{ $revision ->
        [1] {""}
       *[other] , revisi ke-{ NUMBER($revision) }
    }
progress-entry = *{ NUMBER($number) }. { $title }*
    { $bar } { NUMBER($achievement) }%
    { $indicator }: { NUMBER($realization) } dari { NUMBER($target) } { $unit }
    Kendala: { $obstacle }
    Bukti: { $evidence }
progress-none = tidak ada
progress-no-evidence = belum ada
progress-evidence = { $piece }
progress-feedback = *Umpan balik sebelumnya*
    { $feedback }

## Penilaian

evaluate-title = Penilaian
evaluate-summary = menilai laporan yang menunggu
evaluate-phrases = mau menilai bawahan | nilai laporan | beri nilai | siapa yang belum dinilai
evaluate-button = Lihat dan nilai
evaluate-button-of = Nilai: { $name }
evaluate-card = *{ $name }* mengirim progres{ $revision ->
        [1] {""}
       *[other] {" "}(revisi ke-{ NUMBER($revision) })
    }. Penilaian paling lambat *{ DAY($due) }*.
evaluate-none = Tidak ada laporan yang menunggu penilaian Anda.
evaluate-gone = Laporan itu sudah dinilai, dikembalikan, atau periodenya sudah ditutup. Lihat /status.
evaluate-renewed = Sementara itu { $name } memperbarui laporannya (revisi ke-{ NUMBER($revision) }). Mohon dilihat lagi; rating yang sudah Anda isi tetap tersimpan.
evaluate-head = *{ $name }*
evaluate-ask = Apa yang ingin Anda lakukan?
evaluate-score = Nilai sekarang
evaluate-complete = Minta dilengkapi
evaluate-feedback = Beri umpan balik
evaluate-files = Lihat { NUMBER($count) } berkas bukti
evaluate-complete-ask = Apa yang perlu dilengkapi { $name }? Pesan ini dibaca oleh yang bersangkutan.
evaluate-complete-done = Laporan dikembalikan kepada { $name } untuk dilengkapi.
evaluate-form-title = Penilaian
evaluate-form-intro = Penilaian untuk *{ $name }*. Nilailah dari bukti sepanjang bulan, bukan kesan terakhir. Rating selain “Sesuai Ekspektasi” memerlukan alasan.
evaluate-result = Rating hasil kerja
evaluate-ask-result = Dibandingkan ekspektasi yang disepakati, bagaimana hasil kerjanya?
evaluate-result-reason = Alasan rating hasil kerja
evaluate-ask-result-reason = Sebutkan hasil atau bukti yang mendasarinya. Wajib bila bukan “Sesuai Ekspektasi”.
evaluate-ask-value = *{ $value }*: bagaimana perilakunya?
    { $guides }
evaluate-behavior = Rating perilaku kerja
evaluate-ask-behavior = Secara keseluruhan, bagaimana perilaku kerjanya?
evaluate-behavior-reason = Alasan rating perilaku
evaluate-ask-behavior-reason = Sebutkan satu contoh kejadian. Wajib bila ada rating selain “Sesuai Ekspektasi”.
evaluate-problem-reason-needed = Mohon tulis alasannya: rating selain “Sesuai Ekspektasi” memerlukan contoh kejadian atau bukti.
evaluate-problem-above-all-values = Rating keseluruhan lebih tinggi daripada ketujuh nilai. Mohon samakan dengan rating nilai-nilainya.
evaluate-problem-below-all-values = Rating keseluruhan lebih rendah daripada ketujuh nilai. Mohon samakan dengan rating nilai-nilainya.
evaluate-preview = *Penilaian { $name }* (belum terbit)

    Hasil kerja: *{ $result }*
    Alasan: { $resultReason }

    Perilaku kerja: *{ $behavior }*
    Alasan: { $behaviorReason }
    { $values }

    Predikat menurut matriks: *{ $predicate }*

    Setelah diterbitkan, yang bersangkutan menerima hasil ini beserta hak mengajukan keberatan.
evaluate-value = • { $value }: { $rating }
evaluate-publish = Terbitkan
evaluate-change = Ubah penilaian
evaluate-published = Hasil untuk { $name } terbit dengan predikat *{ $predicate }*. Terima kasih.

## Umpan balik

feedback-title = Umpan balik
feedback-summary = { $as ->
    [employee] umpan balik yang Anda terima
   *[other] memberi umpan balik kapan saja
}
feedback-phrases = beri umpan balik | kasih masukan | umpan balik dari atasan | lihat umpan balik
feedback-whom = Untuk siapa umpan baliknya?
feedback-own = Baca umpan balik untuk saya
feedback-not-yours = Umpan balik tidak disimpan, karena { $name } tidak lagi dinilai oleh Anda.
feedback-ask = Umpan balik untuk *{ $name }*. Sebutkan keadaan, perilaku, akibat, dan saran. Contoh: Saat antrean panjang Senin lalu, Anda membuka loket tambahan sehingga warga cepat terlayani. Lanjutkan.
feedback-given = Umpan balik untuk { $name } tersimpan dan disampaikan.
feedback-none = Belum ada umpan balik untuk Anda.
feedback-head = *Umpan balik untuk Anda*
feedback-shown = Dari *{ $author }*, { MOMENT($at) }:
    { $text }
feedback-card = Ada umpan balik baru untuk Anda.
feedback-button = Baca umpan balik

## Hasil evaluasi

result-title = Hasil evaluasi
result-summary = melihat hasil evaluasi
result-phrases = lihat hasil | hasil penilaian saya | berapa nilai saya | predikat saya
result-card = Hasil evaluasi kinerja Anda sudah terbit. Membukanya berarti menerimanya; sejak itu waktu untuk mengajukan keberatan berjalan.
result-button = Buka hasil
result-none = Belum ada hasil evaluasi yang terbit untuk Anda.
result-head = *Hasil evaluasi { MONTH($month) }*

    Predikat: *{ $predicate }*

    Hasil kerja: *{ $result }*
    Alasan: { $resultReason }

    Perilaku kerja: *{ $behavior }*
    Alasan: { $behaviorReason }
result-behavior = { $values }
result-by = Dinilai oleh { $by }.
result-right = Anda berhak mengajukan keberatan kepada atasan pejabat penilai, paling lambat *{ DAY($until) }* (PP 30/2019 Pasal 59).
result-ask = Bagaimana tanggapan Anda?
result-accept = Terima
result-accept-with-note = Terima dengan catatan
result-object = Ajukan keberatan
result-note-ask = Silakan tulis catatan Anda. Catatan ini tersimpan bersama hasil evaluasi.
result-accepted = Terima kasih. Penerimaan Anda tercatat.
result-answered-already = Hasil evaluasi ini sudah Anda tanggapi sebelumnya, jadi tidak ada yang berubah.
result-noted = Terima kasih. Penerimaan beserta catatan Anda tercatat.

## Keberatan

objection-title = Keberatan
objection-summary = mengajukan keberatan atas hasil
objection-phrases = ajukan keberatan | saya keberatan dengan nilai | cara keberatan | tidak setuju dengan hasil
objection-nothing = Belum ada hasil evaluasi, jadi belum ada yang dapat diajukan keberatan. Keberatan dapat diajukan setelah hasil terbit.
objection-exists = { $state ->
        [decided] Keberatan { $number } sudah diputus dan putusannya final. Lihat /status.
       *[other] Keberatan { $number } sedang diperiksa. Lihat /status.
    }
objection-intro = Keberatan diperiksa oleh atasan pejabat penilai, yang mendengar kedua pihak sebelum memutus. Batasnya { DAY($until) }.
objection-late = Batas itu sudah lewat. Keberatan tetap dicatat sebagai terlambat dan tetap dijawab; atasan pejabat penilai menentukan apakah diperiksa.
objection-reason = Alasan keberatan
objection-ask = Apa yang menurut Anda tidak sesuai, dan apa buktinya? Contoh: Laporan Oktober dinilai kurang, padahal 12 laporan terkirim tepat waktu dan tautannya ada di bukti dukung.
objection-nobody = Atasan dari pejabat penilai Anda belum tercatat, sehingga keberatan belum dapat diteruskan. Mohon hubungi administrator; hak Anda tidak hilang.
objection-filed = Keberatan tercatat dengan nomor *{ $number }* dan diteruskan kepada atasan pejabat penilai. Kedua pihak akan dimintai penjelasan.
objection-not-yours = Keberatan itu bukan wewenang Anda.
explanation-title = Penjelasan keberatan
explanation-card = Keberatan *{ $number }* menunggu penjelasan Anda.
explanation-button = Beri penjelasan
explanation-ask-employee = Keberatan { $number }. Alasan Anda:
    _{ $reason }_

    Adakah penjelasan tambahan untuk atasan pejabat penilai? Bila tidak ada, tulis: tidak ada tambahan.
explanation-ask-appraiser = Keberatan { $number } atas penilaian Anda. Alasan pegawai:
    _{ $reason }_

    Mohon tulis penjelasan Anda untuk atasan yang akan memutus.
explanation-given = Penjelasan untuk { $number } tersimpan. Terima kasih.
explanation-given-already = Penjelasan itu sudah diberikan, atau keberatannya sudah diputus.
ruling-title = Putusan keberatan
ruling-summary = memutus keberatan yang menunggu
ruling-card = Keberatan *{ $number }* sudah lengkap dengan penjelasan kedua pihak dan menunggu putusan Anda.
ruling-button = Baca dan putuskan
ruling-button-of = Putuskan { $number }
ruling-decide = Tulis putusan
ruling-none = Tidak ada keberatan yang menunggu putusan Anda.
ruling-too-early = Penjelasan kedua pihak belum lengkap. Anda akan kami kabari begitu lengkap.
ruling-made-already = Keberatan itu sudah diputus.
ruling-head = *Keberatan { $number } – { $name }*{ $late ->
        [yes] {" "}(terlambat)
       *[no] {""}
    }
ruling-evaluation = *Penilaian semula*
    Hasil kerja: *{ $result }*
    Alasan: { $resultReason }
    Perilaku kerja: *{ $behavior }*
    Alasan: { $behaviorReason }
ruling-sides = *Alasan keberatan*
    { $reason }

    {""}*Penjelasan pegawai*
    { $employee }

    {""}*Penjelasan pejabat penilai*
    { $appraiser }
ruling-intro = Putusan Anda final (PP 30/2019 Pasal 59 ayat 4). Nilai lama tetap tersimpan dalam riwayat.
ruling-decision = Putusan
ruling-ask-decision = Diterima seluruhnya, sebagian, atau ditolak?
decision-granted = Diterima seluruhnya
decision-partly-granted = Diterima sebagian
decision-rejected = Ditolak
ruling-ask-result = Rating hasil kerja menurut putusan Anda
ruling-ask-behavior = Rating perilaku kerja menurut putusan Anda
ruling-reason = Alasan putusan
ruling-ask-reason = Apa alasan putusan Anda? Alasan ini dibaca oleh pegawai dan pejabat penilai.
ruling-problem-rejected-but-changed = Bila keberatan ditolak, kedua rating tetap seperti semula.
ruling-problem-granted-but-unchanged = Bila keberatan diterima, sedikitnya satu rating berubah.
ruling-preview = *Pratinjau putusan untuk { $name }: { $decision }*
    Alasan: { $reason }

    {""}*Semula*
    { $before }

    {""}*Menjadi*
    { $after }

    Setelah ditetapkan, putusan ini final dan langsung disampaikan.
ruling-confirm = Tetapkan putusan
ruling-change = Ubah
ruling-made = Putusan { $number } tersimpan dan disampaikan kepada { $name }.
ruling-unread-card = Keberatan *{ $number }* sudah diputus.
ruling-read-button = Buka putusan
ruling-shown = *Putusan keberatan { $number }: { $decision }*

    Alasan: { $reason }

    {""}*Semula*
    { $before }

    {""}*Menjadi*
    { $after }

    Diputus oleh { $by }. Putusan ini final (PP 30/2019 Pasal 59 ayat 4).
ruling-ratings = Hasil kerja: { $result }
    Perilaku kerja: { $behavior }
    Predikat: *{ $predicate }*

## Pengumuman

announce-title = Pengumuman
announce-summary = mengirim pengumuman
announce-phrases = kirim pengumuman | umumkan | siarkan pengumuman
announce-intro = Pengumuman dikirim lewat chat pribadi masing-masing. Mohon jangan memuat data pribadi.
announce-text = Isi pengumuman
announce-ask-text = Apa yang ingin diumumkan?
announce-unit = Unit
announce-ask-unit = Untuk unit mana?
announce-every-unit = Semua unit
announce-role = Penerima
announce-ask-role = Untuk siapa?
audience-all = Semua pegawai
audience-employee = Pegawai yang dinilai
audience-appraiser = Pejabat penilai
audience-administrator = Administrator
announce-confirm = Minta konfirmasi baca
announce-ask-confirm = Mintakan konfirmasi “Sudah saya baca”?
announce-audience = { $role } – { $unit }
announce-preview = *Pratinjau.* Penerima: { $audience }
    { NUMBER($people) } orang, { NUMBER($reachable) } di antaranya dapat dihubungi lewat chat.
    { $confirm ->
        [yes] Konfirmasi baca diminta.
       *[no] Konfirmasi baca tidak diminta.
    }
announce-send = Kirim sekarang
announce-change = Ubah
announce-sent = Pengumuman sedang dikirim.
announcement = 📢 *Pengumuman*

    { $text }
announcement-read-button = Sudah saya baca
announcement-read = Terima kasih, tercatat sudah dibaca.
announce-proposed = { $others ->
    [0] Pengumuman tersimpan, tetapi instansi Anda mewajibkan persetujuan administrator kedua dan belum ada administrator lain. Mintalah peran itu diberikan kepada seorang rekan.
   *[other] Pengumuman tersimpan. Instansi Anda mewajibkan dua pasang mata: pengumuman dikirim setelah disetujui administrator lain, yang baru saja kami beri tahu.
}
proposal-title = Persetujuan pengumuman
proposal-card = Sebuah pengumuman menunggu persetujuan Anda sebagai administrator kedua.
proposal-button = Periksa pengumuman
proposal-ask = Penerima: { $audience }, { NUMBER($people) } orang, { NUMBER($reachable) } di antaranya dapat dihubungi lewat chat. Kirim sekarang?
proposal-release = Setujui dan kirim
proposal-decline = Tolak
proposal-reason-ask = Apa yang perlu diperbaiki? Contoh: Tanggal penutupannya keliru, seharusnya 30 November.
proposal-released = Disetujui. Pengumuman sedang dikirim.
proposal-declined = Ditolak. Penyusunnya kami beri tahu beserta alasannya.
proposal-gone = Pengumuman itu sudah diputuskan atau bukan wewenang Anda.
proposal-declined-card = Pengumuman yang Anda susun belum disetujui.
proposal-declined-button = Baca alasannya
proposal-declined-shown = Alasan administrator kedua: { $reason }

    Silakan susun kembali dengan /umumkan.

reach-title = Jangkauan pengumuman
reach-summary = sampai di mana pengumuman terkirim dan dibaca
reach-phrases = jangkauan pengumuman | siapa yang sudah baca pengumuman | statistik pengumuman
reach-head = *Pengumuman terakhir*
reach-none = Belum ada pengumuman.
reach = { MOMENT($at) }
    _{ $text }_
    Penerima { NUMBER($recipients) } · tersampaikan { NUMBER($delivered) } · dalam antrean { NUMBER($waiting) } · gagal { NUMBER($failed) } · tidak terjangkau { NUMBER($unreachable) } · dibaca { NUMBER($read) }

## Impor pegawai

import-title = Impor pegawai
import-summary = memuat daftar pegawai dari CSV
import-phrases = impor pegawai | unggah daftar pegawai | muat data pegawai
import-ask = Mohon kirim daftar pegawai sebagai berkas CSV dengan kolom:
    `nip,nama,jabatan,unit,atasan_nip,email,telepon,zona,status`

    Contoh isi: `199002152015031004,Budi Santoso,Analis,Bidang Layanan,198001012005011001,budi@contoh.go.id,081234567890,WIB,pns`
import-reading = Berkas diterima dan sedang dibaca…
import-not-fetched = Berkas itu tidak dapat dibaca. Mohon kirim sekali lagi.
import-unreadable = Berkas itu tidak terbaca sebagai CSV. Mohon simpan ulang sebagai CSV UTF-8, lalu kirim lagi.
import-empty = Berkas itu tidak memuat baris pegawai. Mohon kirim lagi.
import-problems = Ada { NUMBER($count) } kesalahan, jadi *tidak ada* yang dimuat:
    { $problems }
import-problem = Baris { $row }, kolom { $column }: { $problem }
import-more-problems = … dan { NUMBER($count) } kesalahan lain. Mohon perbaiki yang di atas dulu.
import-preview = Daftar sudah diperiksa: { NUMBER($added) } pegawai baru, { NUMBER($known) } sudah dikenal dan akan diperbarui. Muat sekarang?
import-apply = Muat sekarang
import-another = Kirim berkas lain
import-done = Selesai: { NUMBER($added) } pegawai ditambahkan, { NUMBER($changed) } diperbarui.

## Ringkasan

summary-title = Ringkasan unit
summary-summary = kemajuan unit tanpa menunjuk orang
summary-phrases = ringkasan unit | rekap kinerja unit | rekapitulasi penilaian unit | kemajuan unit saya
summary-head = *Ringkasan { MONTH($month) }*
summary-no-period = Belum ada periode penilaian yang dibuka, jadi belum ada yang dapat diringkas.
summary-nothing = Belum ada unit dengan sedikitnya 5 pegawai yang dapat ditampilkan.
summary-total = *{ NUMBER($units) } unit yang ditampilkan:* { NUMBER($people) } pegawai
    Rencana disepakati { NUMBER($plans) }, progres terkirim { NUMBER($reports) }, dinilai { NUMBER($evaluated) }
    { $ratings }
summary-unit = *{ $name }*{ $smaller ->
        [yes] {" "}(dengan unit kecil di bawahnya)
       *[no] {""}
    }: { NUMBER($people) } pegawai
    Rencana disepakati { NUMBER($plans) }, progres terkirim { NUMBER($reports) }, dinilai { NUMBER($evaluated) }
    { $ratings }
summary-none-rated = Predikat: belum ada
summary-when-closed = Sebaran predikat: tampil setelah periode ditutup
summary-hidden = Predikat: tidak ditampilkan
summary-ratings = Predikat yang ditampilkan:
    { $counts }
summary-count = { $predicate }: { NUMBER($count) }
summary-others = Predikat lain bersama-sama: { NUMBER($count) }
summary-partial = Kelompok di bawah 5 orang tidak ditampilkan agar tidak menunjuk seseorang: unit sekecil itu dihitung bersama unit di atasnya, bila ada, dan tidak masuk jumlah mana pun bila tidak ada.
summary-rule = Predikat tidak ditampilkan bila yang dinilai kurang dari 5 orang atau semuanya sama; predikat yang jarang digabung.
summary-more = Unit berikutnya

## Periode

period-title = Periode
period-summary = membuka atau menutup periode
period-phrases = buka periode | tutup periode | atur periode
period-what = Periode mana?
period-open-month = Buka { MONTH($month) }
period-close-month = Tutup { MONTH($month) }
period-form-title = Buka periode
period-intro = *{ MONTH($month) }.* Batas waktu berlaku sampai akhir hari di zona waktu masing-masing pegawai.
period-progress-due = Batas lapor progres
period-ask-progress-due = Hari terakhir melapor tepat waktu. Contoh: 30/11/2026
period-edit-until = Batas mengubah laporan
period-ask-edit-until = Hari terakhir laporan boleh dikirim atau diubah. Contoh: 5/12/2026
period-evaluation-due = Batas penilaian
period-ask-evaluation-due = Hari terakhir pejabat penilai menilai. Contoh: 10/12/2026
period-order = Urutannya belum benar: batas lapor dahulu, lalu batas mengubah dan batas penilaian. Contoh: 30/11/2026, 5/12/2026, 10/12/2026
period-opened = Periode { MONTH($month) } dibuka. Pegawai diingatkan untuk melapor paling lambat { DAY($due) }.
period-open-already = Periode itu sudah pernah dibuka.
period-close = Tutup periode
period-keep = Biarkan terbuka
period-close-ask = Setelah { MONTH($month) } ditutup, tidak ada lagi laporan yang dapat dikirim atau dilengkapi. Yang sudah terkirim tetap dapat dinilai. Lanjutkan?
period-closed = Periode { MONTH($month) } ditutup.
period-closed-already = Periode { MONTH($month) } sudah ditutup.
period-kept = Baik, periode tetap terbuka.

## Jejak

trail-title = Jejak data saya
trail-summary = siapa melihat dan mengubah data Anda
trail-phrases = siapa melihat data saya | siapa yang membuka data saya | siapa yang mengubah data saya | jejak data saya
trail-head = *Siapa melihat dan mengubah data Anda*
trail-none = Belum ada jejak yang lebih lama.
trail-older = Yang lebih lama
trail-day = *{ DAY($day) }*
    { $did }
trail-did = { TIME($at) } — { $who } { $did }{ $times ->
        [1] { "" }
       *[other] { " " }({ NUMBER($times) } kali)
    }
trail-by-self = Anda
trail-by-system = Sistem
trail-by-appraiser = { $name } (atasan)
trail-by-administrator = { $name } (administrator)
trail-by-auditor = { $name } (auditor)
trail-employment-recorded = memasukkan data kepegawaian
trail-employment-changed = memperbarui data kepegawaian
trail-employment-removed = menghapus data kepegawaian
trail-role-given = memberi peran
trail-role-taken = mencabut peran
trail-delegation-changed = mencatat penugasan Plt./Plh.
trail-plan-submitted = mengirim rencana hasil kerja
trail-plan-approved = menyetujui rencana hasil kerja
trail-plan-returned = mengembalikan rencana hasil kerja
trail-plan-handed-over = mengalihkan rencana hasil kerja ke penilai lain
trail-plan-removed = menghapus rencana hasil kerja
trail-progress-sent = mengirim laporan progres
trail-progress-returned = meminta laporan progres dilengkapi
trail-progress-removed = menghapus laporan progres
trail-progress-seen = melihat laporan progres
trail-feedback-given = memberi umpan balik
trail-feedback-read = membaca umpan balik
trail-feedback-changed = mengubah umpan balik
trail-feedback-seen = melihat umpan balik
trail-evaluation-published = menerbitkan penilaian
trail-evaluation-changed = mengubah penilaian
trail-result-received = membuka hasil evaluasi
trail-result-answered = menanggapi hasil evaluasi
trail-result-seen = melihat hasil evaluasi
trail-objection-filed = mengajukan keberatan
trail-objection-explained = memberi penjelasan atas keberatan
trail-objection-decided = memutus keberatan
trail-objection-changed = mengubah berkas keberatan
trail-objection-seen = melihat berkas keberatan
trail-ruling-read = membaca putusan keberatan
trail-announcement-read = mengonfirmasi pengumuman
trail-account-linked = menghubungkan akun chat
trail-account-revoked = melepas akun chat
trail-account-proved = membuktikan diri dengan PIN
trail-account-reach = mencatat apakah akun chat dapat dijangkau
trail-consent-given = mencatat persetujuan atas pemberitahuan privasi
trail-consent-withdrawn = menarik persetujuan atas pemberitahuan privasi
trail-data-request-opened = mengajukan permintaan data pribadi
trail-data-request-answered = menjawab permintaan data pribadi
trail-data-request-changed = mencatat jawaban permintaan data pribadi
trail-data-request-seen = melihat permintaan data pribadi
trail-trail-seen = memeriksa jejak data
trail-agency-changed = mengubah data instansi
trail-other-changed = mengubah data lain
trail-other-seen = melihat data lain

audit-title = Jejak pegawai
audit-summary = memeriksa jejak data seorang pegawai
audit-phrases = periksa jejak pegawai | lihat jejak pegawai | audit jejak
audit-ask = Jejak siapa yang diperiksa? Mohon tulis NIP pegawai. Contoh: 19900215 201503 1 004

    Pemeriksaan ini ikut tercatat dan terlihat oleh pegawai tersebut.
audit-nobody = Tidak ada pegawai dengan NIP itu di instansi ini. Mohon periksa lagi angkanya.
audit-head = *Jejak data { $name }*
audit-none = Tidak ada jejak yang lebih lama.
audit-did = { $did }
    { $things }{ $more ->
        [0] { "" }
       *[other] , dan { NUMBER($more) } lainnya
    }
auditors-only = Bagian ini hanya untuk auditor. Jejak data Anda sendiri dapat Anda lihat dengan /jejak.

## Data saya

my-data-title = Data saya
my-data-summary = salinan, perbaikan, dan pembatasan data Anda
my-data-phrases = unduh data saya | salinan data saya | data saya keliru | perbaiki data saya | batasi pemrosesan data saya | tarik persetujuan data saya
my-data-ask = Apa yang ingin Anda lakukan dengan data Anda (UU 27/2022)? Setiap permintaan mendapat nomor.{ $restricted ->
        [yes] { " " }Saat ini pemrosesan data Anda *dibatasi*: saya hanya menulis bila Anda menulis, atau bila hukum mewajibkan.
       *[no] { "" }
    }
my-data-export = Unduh data saya
my-data-correct = Minta perbaikan data
my-data-restrict = Batasi pemrosesan
my-data-lift = Cabut pembatasan
my-data-withdraw = Tarik persetujuan
my-data-requests = Permintaan saya
my-data-exported = Permintaan *{ $number }* selesai: berikut salinan data Anda. PDF untuk dibaca, JSON untuk sistem elektronik lain (UU 27/2022 Pasal 7 dan 13). Mohon simpan di tempat yang aman: setelah 24 jam kedua berkas dihapus dari chat ini dan dari penyimpanan kami.
my-data-correct-ask = Data apa yang keliru, dan bagaimana seharusnya? Contoh: “Jabatan saya tertulis Analis Muda, seharusnya Analis Madya sejak 1 Oktober 2026.” Alasan kesehatan atau keterangan keuangan tidak perlu ditulis.
my-data-correction-opened = Permintaan *{ $number }* sudah kami catat dan diteruskan kepada administrator. Jawabannya Anda terima paling lambat *{ MOMENT($due) }* (3×24 jam, UU 27/2022 Pasal 30).
my-data-withdraw-ask = Menarik persetujuan berarti *semua* akun chat Anda diputuskan sekarang juga (UU 27/2022 Pasal 9 dan 40). Isian yang belum dikirim dihapus. Pesan saya dari 48 jam terakhir ikut dihapus dari chat sejauh platformnya mengizinkan; pesan yang lebih lama dapat Anda hapus sendiri.
my-data-withdraw-button = Tarik persetujuan dan putuskan
my-data-withdrawn = Permintaan *{ $number }* selesai: persetujuan Anda ditarik.
my-data-restrict-ask = Bila pemrosesan dibatasi (UU 27/2022 Pasal 11), saya tidak lagi menulis lebih dahulu: tidak ada kartu, pengingat, atau pengumuman. *Yang tetap saya sampaikan:* hasil evaluasi, putusan keberatan, dan jawaban atas permintaan Anda. Bila Anda menulis, saya tetap menjawab. Tenggat Anda tetap berjalan; periksalah sendiri dengan /status.
my-data-restricted = Permintaan *{ $number }* selesai: pemrosesan data Anda dibatasi. Untuk mencabutnya, gunakan /dataku.
my-data-lifted = Permintaan *{ $number }* selesai: pembatasan dicabut. Yang masih menunggu Anda saya sampaikan sekarang.
my-data-kept = Baik, tidak ada yang diubah.
my-data-no-requests = Anda belum pernah mengajukan permintaan.
my-data-requests-head = *Permintaan Anda*

data-request = *{ $number }* – { $kind }, { MOMENT($at) }
    Isi: { $text }
    { $state }
data-request-export = Salinan data
data-request-correction = Perbaikan data
data-request-withdrawal = Penarikan persetujuan
data-request-restriction = Pembatasan pemrosesan
data-request-lifting = Pencabutan pembatasan
data-request-open = ⏳ Menunggu jawaban, paling lambat { MOMENT($due) }
data-request-answered = { $outcome ->
        [done] ✅ Selesai
       *[declined] ❌ Tidak dapat dipenuhi
    } { MOMENT($at) }. Jawaban: { $text }

data-answer-title = Permintaan data
data-answer-summary = menjawab permintaan perbaikan data
data-answer-phrases = jawab permintaan data | permintaan data pegawai
data-answer-none = Tidak ada permintaan data yang menunggu jawaban Anda.
data-answer-gone = Permintaan itu tidak lagi menunggu jawaban Anda: sudah dijawab, atau dijawab administrator lain.
data-answer-head = Permintaan *{ $number }* dari *{ $name }* ({ $unit }), { MOMENT($at) }:
    { $text }

    Mohon dijawab paling lambat *{ MOMENT($due) }*. Data pegawai diperbaiki dengan /impor atau di sistem asalnya, lalu dijawab di sini.
data-answer-done = Sudah diperbaiki
data-answer-declined = Tidak dapat diperbaiki
data-answer-ask = { $outcome ->
        [done] Apa yang sudah diperbaiki? Contoh: “Jabatan diubah menjadi Analis Madya per 1 Oktober 2026.”
       *[declined] Mengapa tidak dapat diperbaiki? Contoh: “Jabatan sesuai SK terakhir; mohon kirim SK baru ke bagian kepegawaian.”
    } Tulisan ini dibaca oleh yang meminta.
data-answer-given = Terima kasih. Permintaan *{ $number }* sudah dijawab, dan yang meminta diberi tahu.
data-answer-card = Permintaan data *{ $number }* menunggu jawaban Anda, paling lambat *{ MOMENT($due) }* (3×24 jam).{ $overdue ->
        [0] { "" }
       *[other] { " " }*Lewat batas waktu: { NUMBER($overdue) } permintaan.*
    }
data-answer-button = Lihat permintaan
data-answer-unread-card = Permintaan data Anda *{ $number }* sudah dijawab.
data-answer-read-button = Baca jawaban
data-answer-not-yours = Jawaban itu bukan untuk Anda, atau belum ada.
data-answer-shown = Permintaan *{ $number }*: { $asked }
    { $outcome ->
        [done] ✅ Sudah diperbaiki.
       *[declined] ❌ Tidak dapat diperbaiki.
    } { $text }

## Salinan data: isi berkas PDF

export-title = Salinan data { $name }
export-intro = Semua data tentang Anda yang tercatat pada { MOMENT($at) }, diberikan menurut UU 27/2022 Pasal 7 dan 13. Berkas JSON yang menyertainya memuat isi yang sama untuk sistem elektronik lain, juga huruf yang tidak dapat dicetak di sini dan tampil sebagai tanda tanya.
export-masked = NIP dan nomor telepon disamarkan, karena berkas ini lewat platform obrolan yang menyimpan salinannya di luar negeri. Isi lengkap keduanya dapat Anda lihat di bagian kepegawaian.
export-none = Belum ada.
export-employment = Data kepegawaian
export-employee = Nama: { $name }
    NIP: { $number }
    Status: { $status }
    Jabatan: { $position }
    Unit: { $unit }, { $agency }
    Pejabat penilai: { $appraiser }
    Zona waktu: { $zone }
    Email: { $email }
    Telepon: { $phone }
    Peran: { $roles }
export-role = { $role ->
        [administrator] Administrator
        [performance-manager] Pengelola kinerja
       *[auditor] Auditor
    }
export-plans = Rencana hasil kerja (SKP)
export-plan = Tahun { $year }, { $state ->
        [approved] disepakati
        [submitted] menunggu persetujuan
       *[returned] dikembalikan
    }, revisi { NUMBER($revision) }, dikirim { MOMENT($submittedAt) }
    Pejabat penilai: { $appraiser }
    Alasan pengembalian: { $returnReason }
    { $results }
export-result = • { $title } ({ $kind ->
        [main] utama
       *[additional] tambahan
    }); { $indicator }; { $aspect }; target { NUMBER($target) } { $unitOfMeasure }
export-reports = Laporan progres
export-report = { MONTH($month) }, { $state ->
        [evaluated] sudah dinilai
        [returned] diminta dilengkapi
       *[submitted] terkirim
    }, revisi { NUMBER($revision) }, dikirim { MOMENT($submittedAt) }
    Alasan pengembalian: { $returnReason }
    { $entries }
export-entry = • { $title }: { NUMBER($realization) } { $unitOfMeasure }, { NUMBER($achievement) }%; kendala: { $obstacle }; bukti: { $evidence }
export-evaluations = Hasil evaluasi
export-evaluation = { MONTH($month) }, terbit { MOMENT($publishedAt) }, oleh { $appraiser }
    Predikat: { $predicate }
    Hasil kerja: { $result }; alasan: { $resultReason }
    Perilaku kerja: { $behavior }; alasan: { $behaviorReason }
    { $values }
    Tanggapan Anda: { $response }; catatan: { $note }
export-response = { $response ->
        [accepted] diterima
        [accepted-with-note] diterima dengan catatan
        [objected] keberatan
       *[none] belum ada
    }
export-feedback = Umpan balik yang Anda terima
export-objections = Keberatan
export-objection = { $number }, untuk { MONTH($month) }, diajukan { MOMENT($filedAt) }
    Alasan: { $reason }
    Penjelasan Anda: { $explanation }
    Putusan: { $decision }; alasan: { $decisionReason }
export-announcements = Pengumuman untuk Anda
export-announcement = { MOMENT($at) }, dikonfirmasi: { $read }
    { $text }
export-accounts = Akun chat
export-account = { $channel } { $address }, dihubungkan { MOMENT($at) }, diputuskan: { $revoked }
export-consents = Persetujuan
export-consent = Versi { NUMBER($version) } untuk { $channel }, { MOMENT($at) }, ditarik: { $withdrawn }
export-requests = Permintaan data
export-trail = Siapa melihat dan mengubah data Anda

## Penilaian: rating, predikat, perilaku, aspek

rating-above = Di Atas Ekspektasi
rating-meets = Sesuai Ekspektasi
rating-below = Di Bawah Ekspektasi

rating-result-above-meaning = Sebagian besar atau seluruh hasil kerja di atas ekspektasi, dan tidak ada hasil kerja utama yang di bawah ekspektasi.
rating-result-meets-meaning = Sebagian besar atau seluruh hasil kerja sesuai ekspektasi, dan hanya sebagian kecil hasil kerja utama yang di bawah ekspektasi.
rating-result-below-meaning = Sebagian besar atau seluruh hasil kerja di bawah ekspektasi.

rating-behavior-above-meaning = Konsisten berperilaku melebihi panduan perilaku dan menjadi teladan.
rating-behavior-meets-meaning = Konsisten berperilaku sesuai panduan perilaku.
rating-behavior-below-meaning = Tidak konsisten atau bertentangan dengan panduan perilaku.

predicate-very-good = Sangat Baik
predicate-good = Baik
predicate-needs-improvement = Butuh Perbaikan
predicate-poor = Kurang/Misconduct
predicate-very-poor = Sangat Kurang

behavior-service-oriented = Berorientasi Pelayanan
behavior-service-oriented-guide-1 = Memahami dan memenuhi kebutuhan masyarakat
behavior-service-oriented-guide-2 = Ramah, cekatan, solutif, dan dapat diandalkan
behavior-service-oriented-guide-3 = Melakukan perbaikan tiada henti

behavior-accountable = Akuntabel
behavior-accountable-guide-1 = Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi
behavior-accountable-guide-2 = Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien
behavior-accountable-guide-3 = Tidak menyalahgunakan kewenangan jabatan

behavior-competent = Kompeten
behavior-competent-guide-1 = Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah
behavior-competent-guide-2 = Membantu orang lain belajar
behavior-competent-guide-3 = Melaksanakan tugas dengan kualitas terbaik

behavior-harmonious = Harmonis
behavior-harmonious-guide-1 = Menghargai setiap orang apa pun latar belakangnya
behavior-harmonious-guide-2 = Suka menolong orang lain
behavior-harmonious-guide-3 = Membangun lingkungan kerja yang kondusif

behavior-loyal = Loyal
behavior-loyal-guide-1 = Memegang teguh ideologi Pancasila dan Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada NKRI dan pemerintahan yang sah
behavior-loyal-guide-2 = Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara
behavior-loyal-guide-3 = Menjaga rahasia jabatan dan negara

behavior-adaptive = Adaptif
behavior-adaptive-guide-1 = Cepat menyesuaikan diri menghadapi perubahan
behavior-adaptive-guide-2 = Terus berinovasi dan mengembangkan kreativitas
behavior-adaptive-guide-3 = Bertindak proaktif

behavior-collaborative = Kolaboratif
behavior-collaborative-guide-1 = Memberi kesempatan kepada berbagai pihak untuk berkontribusi
behavior-collaborative-guide-2 = Terbuka dalam bekerja sama untuk menghasilkan nilai tambah
behavior-collaborative-guide-3 = Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama

aspect-quantity = Kuantitas
aspect-quality = Kualitas
aspect-time = Waktu
aspect-cost = Biaya

## Pemeriksaan daftar pegawai yang diimpor
## $column = kolom, $value = isi sel (hanya zona dan status), $length = jumlah angka, $firstLine = baris pertama yang sama

roster-problem-missing-column = Kolom { $column } tidak ada. Baris pertama berkas harus memuat nip, nama, jabatan, unit, atasan_nip, email, telepon, zona, status.
roster-problem-missing-value = Kolom { $column } kosong. Mohon diisi; yang boleh kosong hanya atasan_nip, email, telepon, dan zona.

roster-problem-number-length = NIP harus 18 angka, di sini { $length } angka. Contoh yang benar: 19900215 201503 1 004.
roster-problem-number-digits = NIP hanya boleh berisi angka. Di Excel, ubah format kolom menjadi Teks agar tidak tertulis seperti 1,99002E+17. Contoh yang benar: 199002152015031004.
roster-problem-number-birth-date = Angka ke-1 sampai ke-8 bukan tanggal lahir yang benar. Contoh yang benar: 19900215 untuk 15 Februari 1990.
roster-problem-number-appointment = Angka ke-9 sampai ke-14 bukan pengangkatan yang benar. Contoh yang benar: 201503 untuk PNS sejak Maret 2015, 202421 untuk PPPK sejak 2024.
roster-problem-number-age = Umur saat diangkat menurut NIP ini di luar 16 sampai 60 tahun. Mohon periksa tanggal lahir (angka ke-1 sampai ke-8) dan tahun pengangkatan (angka ke-9 sampai ke-12).
roster-problem-number-sex = Angka ke-15 harus 1 untuk laki-laki atau 2 untuk perempuan.

roster-problem-duplicate-number = NIP sama dengan baris { $firstLine }. Setiap pegawai cukup satu baris.
roster-problem-employed-elsewhere = Pegawai ini tercatat di instansi lain. Mohon hubungi administrator instansi asalnya.
roster-problem-unknown-superior = Atasan tidak ditemukan, baik dalam berkas ini maupun di antara pegawai yang sudah terdaftar. Tambahkan baris untuk atasan itu, atau perbaiki NIP-nya.
roster-problem-own-superior = Pegawai tercatat sebagai atasannya sendiri. Isi dengan NIP atasan langsung, atau kosongkan untuk pimpinan tertinggi.
roster-problem-superior-circle = Susunan atasan berputar: jika ditelusuri ke atas, pegawai ini menjadi atasan bagi atasannya sendiri. Perbaiki atasan_nip pada salah satu baris yang bertanda sama.

roster-problem-email-form = Alamat email tidak lengkap atau salah tulis. Contoh yang benar: nama@mataramkota.go.id.
roster-problem-duplicate-email = Alamat email sama dengan baris { $firstLine }. Setiap pegawai memakai alamatnya sendiri, atau kolom dikosongkan.
roster-problem-phone-form = Nomor telepon harus nomor ponsel Indonesia. Contoh yang benar: 081234567890 atau +6281234567890.

roster-problem-unknown-zone = Zona “{ $value }” tidak dikenal. Isi dengan WIB, WITA, atau WIT, atau kosongkan untuk zona instansi.
roster-problem-unknown-status = Status “{ $value }” tidak dikenal. Isi dengan PNS, CPNS, atau PPPK.
roster-problem-status-contradicts-number = Status { $value } tidak cocok dengan NIP. Angka ke-13 dan ke-14 berisi bulan (01–12) untuk PNS dan CPNS, dan 21 atau lebih untuk PPPK.

## Jawaban yang belum dapat dibaca: apa yang keliru, lalu contoh yang benar.

problem-not-a-pin = PIN terdiri atas tepat enam angka. Mohon tulis angkanya saja, misalnya *4 0 9 1 7 3*.
problem-not-a-number = Kami belum menemukan angka pada jawaban ini. Mohon tulis satu angka, misalnya *12* atau *1.250,5*.
problem-too-many-digits = Angka itu lebih dari { NUMBER($limit) } digit. Mohon periksa kembali, lalu tulis angka yang lebih pendek, misalnya *1.500.000*.
problem-several-numbers = Kami menemukan lebih dari satu angka. Mohon tulis satu angka saja, misalnya *75*.
problem-below-limit = Angka itu terlalu kecil. Mohon tulis angka mulai dari { NUMBER($limit) }, misalnya *75*.
problem-above-limit = Angka itu terlalu besar. Mohon tulis angka paling tinggi { NUMBER($limit) }, misalnya *75*.
problem-not-a-percent = Kami belum dapat membaca persentasenya. Mohon tulis angkanya, misalnya *70%* atau *tujuh puluh persen*.
problem-not-an-amount = Kami belum dapat membaca jumlahnya. Mohon tulis angka dan satuannya, misalnya *3 dokumen*.
problem-not-a-choice = Jawaban ini tidak ada dalam pilihan: { $labels }. Mohon pilih salah satu atau tulis nomornya, misalnya *1*.
problem-ambiguous-choice = Jawaban ini cocok dengan beberapa pilihan: { $labels }. Mohon tulis pilihan itu selengkapnya atau tekan tombolnya.
problem-no-such-option = Nomor itu tidak ada dalam pilihan. Mohon tulis nomor 1 sampai { NUMBER($count) }, misalnya *1*.
problem-not-yes-or-no = Kami belum memahami jawaban ini. Mohon jawab dengan *ya* atau *tidak*.
problem-not-a-rating = Kami belum dapat membaca ratingnya. Mohon tulis salah satu: *di atas ekspektasi*, *sesuai ekspektasi*, atau *di bawah ekspektasi*.
problem-not-a-date = Kami belum dapat membaca tanggalnya. Mohon tulis hari, bulan, lalu tahun, misalnya *21 November 2026* atau *21/11/2026*.
problem-no-such-date = Tanggal { $written } tidak ada dalam kalender. Mohon tulis hari, bulan, lalu tahun, misalnya *21/11/2026*.
problem-no-deadline = Di sini tidak ada tenggat untuk hitungan hari H. Mohon tulis tanggalnya, misalnya *21 November 2026*.
problem-not-a-time = Kami belum dapat membaca jamnya. Mohon tulis jam dan menitnya, misalnya *pukul 14.00*.
problem-no-such-time = Pukul { $written } tidak ada. Mohon tulis jam 00.00 sampai 23.59, misalnya *pukul 14.00*.
problem-not-a-link = Kami belum mengenali tautannya. Mohon salin alamat lengkapnya, misalnya *https://drive.google.com/…*.
problem-link-with-spaces = Tautan tidak boleh memuat spasi atau tulisan lain. Mohon kirim tautannya saja, misalnya *https://drive.google.com/…*.
problem-link-not-web = Tautan berawalan *{ $scheme }:* tidak dapat kami terima. Mohon kirim tautan web, misalnya *https://drive.google.com/…*.
problem-link-with-password = Tautan tidak boleh memuat nama pengguna, kata sandi, atau alamat surel. Mohon kirim tautan biasa, misalnya *https://drive.google.com/…*.
problem-employee-number-length = NIP atau NI PPPK terdiri atas 18 digit; yang kami terima { NUMBER($length) } digit. Mohon periksa kembali, misalnya *19900215 201503 1 004*.
problem-employee-number-digits = NIP hanya terdiri atas angka. Mohon tulis ke-18 digitnya, misalnya *19900215 201503 1 004*.
problem-employee-number-birth-date = Delapan digit pertama NIP belum menunjukkan tanggal lahir. Mohon periksa kembali, misalnya *19900215* untuk 15 Februari 1990.
problem-employee-number-appointment = Digit ke-9 sampai ke-14 NIP belum menunjukkan waktu pengangkatan. Mohon periksa kembali, misalnya *201503* untuk Maret 2015.
problem-employee-number-age = Tanggal lahir dan waktu pengangkatan pada NIP itu tidak bersesuaian. Mohon periksa kembali, misalnya *19900215 201503 1 004*.
problem-employee-number-sex = Digit ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan). Mohon periksa kembali, misalnya *19900215 201503 1 004*.
