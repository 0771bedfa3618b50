### Setiap kalimat yang dibaca orang. Penekanan: *tebal*, _miring_, `kode`.
### Bagian dinamai menurut alur percakapannya.

## Percakapan pada umumnya

value-text = { $value }
value-number = { NUMBER($value) }
value-amount = { NUMBER($value) } { $unit }
value-day = { DAY($day) }
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
button-link = Ya, hubungkan akun ini

form-to-fill = Silakan tekan *Buka formulir* untuk mengisi. Isian tersimpan sebagai draf.
form-not-needed = Silakan lanjutkan di percakapan; jendela ini boleh ditutup.
form-hint = Kolom yang tidak wajib boleh dikosongkan.
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
button-stale = Tombol itu milik pertanyaan yang sudah lewat, jadi tidak ada yang berubah.
button-stale-short = Tombol ini sudah tidak berlaku.
flow-gone = Isian itu berasal dari versi lama dan tidak dapat dilanjutkan. Mohon mulai lagi; data yang sudah dikirim tetap tersimpan.
apology = Mohon maaf, pesan Anda tidak dapat kami proses karena gangguan pada sistem. Tidak ada yang berubah. Silakan kirim ulang; bila terulang, hubungi pengelola kinerja di unit Anda.
apology-short = Mohon maaf, terjadi gangguan.
group = Demi kerahasiaan, saya hanya melayani lewat chat pribadi. Silakan kirim pesan langsung kepada saya.
administrators-only = Bagian ini hanya untuk administrator. Bila Anda memerlukannya, hubungi pengelola kinerja di instansi Anda.
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
problem-file-being-read = Berkas masih dibaca. Mohon tunggu sebentar.
problem-too-many-pieces = Paling banyak { NUMBER($limit) } bukti untuk satu hasil kerja. Mohon kirim yang terpenting saja, misalnya satu tautan ke folder.
problem-choose-a-button = Mohon pilih salah satu tombol, atau ketik nomornya. Contoh: 1
problem-not-positive = Angkanya harus lebih dari nol. Contoh: 12
problem-another-unit = Satuan target ini “{ $unit }”, sedangkan Anda menulis “{ $written }”. Mohon tulis dalam { $unit }. Contoh: 12 { $unit }
problem-unsure = Terbaca sebagai { $value }. Bila benar, mohon tulis persis seperti itu.

## Menghubungkan akun

stranger = Selamat datang di asisten kinerja ASN.

    Akun ini belum terhubung dengan data pegawai. Mintalah *kode tautan* kepada administrator di instansi Anda, lalu kirim kodenya di sini. Contoh: `ABCDE-23456`
stranger-recognised = Selamat datang di asisten kinerja ASN.

    Surel kantor Anda tercatat atas nama *{ $name }*, { $position }. Hubungkan akun ini?
linked = Akun ini sekarang terhubung atas nama *{ $name }*. Terima kasih.

    Ketik /bantuan untuk melihat yang dapat Anda lakukan, atau /status untuk keadaan penilaian kinerja Anda.
linked-elsewhere = Akun lain baru saja dihubungkan atas nama Anda pada { MOMENT($at) }. Bila bukan Anda, segera hubungi administrator.
code-unknown = Kode itu tidak dikenal. Mohon periksa lagi hurufnya. Contoh: `ABCDE-23456`. Setelah lima kali salah, akun ini ditahan sementara.
code-expired = Kode itu sudah terpakai atau kedaluwarsa. Mintalah kode baru kepada administrator di instansi Anda.
code-locked = Terlalu banyak kode yang salah. Silakan coba lagi setelah { MOMENT($until) }.

link-code-title = Kode tautan
link-code-phrases = buat kode tautan | kode tautan pegawai | minta kode untuk pegawai
link-code-ask = Untuk siapa kodenya? Mohon tulis NIP pegawai. Contoh: 19900215 201503 1 004
link-code-nobody = Tidak ada pegawai dengan NIP itu di instansi ini. Mohon periksa lagi, atau impor daftar pegawai dengan /impor.
link-code-made = Kode tautan untuk *{ $name }*:

    `{ $code }`

    Tautan Telegram: { $link }
    Berlaku sampai { MOMENT($until) }, hanya untuk satu kali. Sampaikan langsung kepada yang bersangkutan.

## Bantuan

help-title = Bantuan
help-phrases = bantuan | apa saja yang bisa dilakukan | cara pakai | tolong bantu saya
help-greeting = Halo, Bapak/Ibu *{ $name }*. Saya membantu penilaian kinerja Anda.
help-employee = *Untuk Anda*
    /rencana – menyusun rencana hasil kerja (RHK) tahun ini
    /progres – melaporkan progres bulan ini
    /hasil – melihat hasil evaluasi
    /keberatan – mengajukan keberatan atas hasil
    /umpanbalik – umpan balik dari atasan
    /status – yang sudah dan belum selesai
    /kriteria – kriteria penilaian, terbuka bagi semua
help-appraiser = *Sebagai pejabat penilai*
    /nilai – menilai laporan yang menunggu
    /umpanbalik – memberi umpan balik kapan saja
    /rencana – menyusun RHK untuk bawahan
    /putusan – memutus keberatan yang menunggu
help-administrator = *Sebagai administrator*
    /impor – memuat daftar pegawai dari CSV
    /periode – membuka atau menutup periode
    /kode – membuat kode tautan untuk pegawai
    /umumkan – mengirim pengumuman
    /pengumuman – sampai di mana pengumuman terkirim dan dibaca
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
status-queue = *Menunggu Anda sebagai pejabat penilai*
    Rencana untuk disetujui: { NUMBER($plans) }
    Laporan untuk dinilai: { NUMBER($evaluations) }
    Keberatan untuk diputus: { NUMBER($decisions) }

## Kriteria

criteria-title = Kriteria penilaian
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
ruling-made = Putusan { $number } tersimpan dan disampaikan kepada { $name }.
ruling-unread-card = Keberatan *{ $number }* sudah diputus.
ruling-read-button = Buka putusan
ruling-shown = *Putusan keberatan { $number }: { $decision }*

    Alasan: { $reason }

    {""}*Semula*
    { $before }

    {""}*Menjadi*
    { $after }

    Putusan ini final (PP 30/2019 Pasal 59 ayat 4).
ruling-ratings = Hasil kerja: { $result }
    Perilaku kerja: { $behavior }
    Predikat: *{ $predicate }*

## Pengumuman

announce-title = Pengumuman
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
reach-title = Jangkauan pengumuman
reach-phrases = jangkauan pengumuman | siapa yang sudah baca pengumuman | statistik pengumuman
reach-head = *Pengumuman terakhir*
reach-none = Belum ada pengumuman.
reach = { MOMENT($at) }
    _{ $text }_
    Penerima { NUMBER($recipients) } · tersampaikan { NUMBER($delivered) } · dalam antrean { NUMBER($waiting) } · gagal { NUMBER($failed) } · tidak terjangkau { NUMBER($unreachable) } · dibaca { NUMBER($read) }

## Impor pegawai

import-title = Impor pegawai
import-phrases = impor pegawai | unggah daftar pegawai | muat data pegawai
import-ask = Mohon kirim daftar pegawai sebagai berkas CSV dengan kolom:
    `nip,nama,jabatan,unit,atasan_nip,email,telepon,zona,status`

    Contoh isi: `199002152015031004,Budi Santoso,Analis,Bidang Layanan,198001012005011001,budi@contoh.go.id,081234567890,WIB,pns`
import-reading = Berkas diterima dan sedang dibaca…
import-not-fetched = Berkas tidak dapat diambil. Mohon kirim sekali lagi.
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

## Periode

period-title = Periode
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
