### Kalimat alat administrasi (npm run admin). Dibaca di terminal: tanpa penekanan.

## Bantuan

admin-about = Alat administrasi Asisten Kinerja: menyiapkan instansi, pegawai, dan periode, serta memeriksa keadaan sistem. Dapat dijalankan di samping program utama maupun sendirian.
admin-exit-codes = Kode keluar:
    0 selesai
    1 ditolak: isiannya keliru, atau keadaannya tidak mengizinkan
    2 cara pemakaiannya keliru
    3 sistem tidak terjangkau
admin-help-usage = Pemakaian:
admin-help-arguments = Isian:
admin-help-options = Pilihan:
admin-help-commands = Perintah:
admin-help-some-options = pilihan
admin-help-some-command = perintah
admin-help-option = tampilkan bantuan ini

admin-option-json = keluaran JSON satu baris di stdout, juga bila gagal
admin-option-as = administrator yang bertindak dan tercatat di jejak audit; bila tidak disebut, administrator pertama instansi
admin-option-agency = kode instansi, wajib bila basis data memuat lebih dari satu

admin-init-about = Mendirikan instansi beserta administrator pertamanya, lalu menampilkan kode tautannya satu kali. Menyiapkan skema basis data bila belum ada.
admin-init-code = kode singkat instansi, misalnya DLP: 2 sampai 20 huruf besar, angka, atau tanda hubung
admin-init-agency = nama instansi
admin-init-administrator = NIP administrator pertama
admin-init-name = nama administrator
admin-init-position = jabatan administrator
admin-init-unit = unit kerja administrator
admin-init-zone = zona waktu: WIB, WITA, atau WIT
admin-init-email = surel kantor administrator
admin-import-about = Memuat daftar pegawai dari CSV: menambah dan memperbarui menurut NIP, seluruhnya atau tidak sama sekali. Baris yang keliru disebut beserta alasannya.
admin-import-file = berkas CSV UTF-8 dengan kolom nip, nama, jabatan, unit, atasan_nip, email, telepon, zona, status
admin-link-code-about = Membuat kode sekali pakai untuk menghubungkan akun chat seorang pegawai. Kode sebelumnya yang belum terpakai tidak berlaku lagi.
admin-link-code-number = NIP pegawai
admin-link-codes-about = Membuat kode tautan untuk pegawai satu unit sekaligus, ke dalam berkas CSV, surat PDF, atau keduanya. Kode tidak ditampilkan di layar.
admin-link-codes-unit = nama unit kerja
admin-link-codes-csv = berkas CSV baru untuk daftar kode
admin-link-codes-letters = berkas PDF baru, satu surat untuk satu pegawai
admin-link-codes-bot = nama pengguna bot Telegram, misalnya asisten_kinerja_bot; bila disebut, surat memuat tautannya
admin-link-codes-all = juga untuk pegawai yang akunnya sudah terhubung
admin-unlink-about = Memutuskan semua akun chat seorang pegawai dan membatalkan kodenya yang belum terpakai. Akun yang terjangkau diberi tahu.
admin-period-about = Membuka, menutup, dan melihat periode penilaian bulanan.
admin-period-open-about = Membuka satu bulan untuk pelaporan dan penilaian.
admin-period-close-about = Menutup satu bulan: pelaporan dan penilaiannya berhenti.
admin-period-list-about = Menampilkan semua periode, yang terbaru lebih dahulu.
admin-period-month = bulan, misalnya 2026-11
admin-period-progress-due = hari terakhir melapor tepat waktu (bawaan: hari terakhir bulan itu)
admin-period-edit-until = hari terakhir laporan boleh dikirim atau diubah (bawaan: 5 hari sesudah bulan itu)
admin-period-evaluation-due = hari terakhir pejabat penilai menilai (bawaan: 10 hari sesudah bulan itu)
admin-pin-reset-about = Menghapus PIN seorang pegawai yang lupa, beserta penahanannya. PIN baru dibuat sendiri oleh pegawainya.
admin-pin-reset-number = NIP pegawai
admin-four-eyes-about = Mewajibkan persetujuan administrator kedua sebelum pengumuman dikirim, atau mencabut kewajiban itu.
admin-four-eyes-value = on atau off
admin-four-eyes-unknown = “{ $value }” tidak dikenal. Tulis on atau off. Contoh: four-eyes on
admin-four-eyes-set = { $value ->
    [on] Mulai sekarang setiap pengumuman menunggu persetujuan administrator kedua.
   *[off] Pengumuman kembali dikirim tanpa persetujuan administrator kedua.
}
admin-breach-about = Menyusun pemberitahuan tertulis bila data pribadi bocor (UU 27/2022 Pasal 46), beserta batas waktunya.
admin-breach-found = saat kebocoran diketahui, dengan zona waktu; contoh: 2026-11-21T09:30+07:00
admin-breach-data = data apa yang terungkap
admin-breach-how = kapan dan bagaimana data terungkap
admin-breach-measures = upaya penanganan dan pemulihan
admin-breach-contact = kepada siapa pegawai dapat bertanya
admin-breach-found-form = Saat diketahuinya kebocoran tidak terbaca. Sertakan zona waktu. Contoh: --found 2026-11-21T09:30+07:00
admin-breach-until = Wajib sudah diterima setiap pegawai yang terkena dan lembaga pelindungan data pribadi paling lambat { MOMENT($until) }. Teks berikut dapat dikirim dengan /umumkan, surat elektronik dinas, atau surat.
breach-notice = *Pemberitahuan kegagalan pelindungan data pribadi*
    Sesuai UU 27/2022 Pasal 46, kami memberitahukan bahwa pada { MOMENT($at) } kami mengetahui data pribadi dalam asisten penilaian kinerja telah terungkap.
    • *Data yang terungkap:* { $data }
    • *Kapan dan bagaimana:* { $how }
    • *Yang kami lakukan:* { $measures }
    • *Yang dapat Anda lakukan:* ganti PIN dengan /pin, periksa siapa melihat data Anda dengan /jejak, dan jangan menanggapi siapa pun yang meminta kode atau PIN.
    • *Pertanyaan:* { $contact }
admin-rights-about = Menampilkan siapa boleh melakukan apa dalam keadaan apa, langsung dari tabel wewenang program ini.
admin-role-about = Memberi dan mencabut peran seorang pegawai.
admin-role-grant-about = Memberi peran kepada seorang pegawai.
admin-role-revoke-about = Mencabut peran dari seorang pegawai. Administrator terakhir tidak dapat dicabut.
admin-role-number = NIP pegawai
admin-role-role = peran: { $roles }
admin-role-unit = unit yang dikelola beserta semua unit di bawahnya; hanya untuk performance-manager (bawaan: seluruh instansi)
admin-acting-about = Mencatat, menampilkan, dan mengakhiri pelaksana tugas (Plt.) dan pelaksana harian (Plh.).
admin-acting-add-about = Mencatat bahwa seorang pegawai bertindak atas nama seorang pejabat. Hari berlaku penuh menurut zona waktu pejabat itu.
admin-acting-list-about = Menampilkan Plt. dan Plh. yang berlaku sekarang atau nanti.
admin-acting-end-about = Mengakhiri satu penugasan sekarang juga.
admin-acting-for = NIP pejabat yang diwakili, juga bila ia sudah tidak aktif
admin-acting-by = NIP pegawai yang bertindak atas namanya
admin-acting-kind = plt (jabatan kosong) atau plh (pejabat berhalangan sementara)
admin-acting-letter = nomor surat perintah
admin-acting-scope = urusan yang dilimpahkan, dipisahkan koma (bawaan: { $scopes })
admin-acting-from = hari pertama (bawaan: mulai sekarang)
admin-acting-until = hari terakhir (bawaan: sampai diakhiri)
admin-acting-id = nomor penugasan menurut acting list
admin-unit-about = Menampilkan dan menyusun unit kerja.
admin-unit-list-about = Menampilkan unit sebagai pohon, dengan jumlah pegawai aktifnya sendiri.
admin-unit-place-about = Menempatkan unit, beserta semua unit di bawahnya, di bawah unit lain atau di puncak.
admin-unit-name = nama unit
admin-unit-under = nama unit di atasnya
admin-unit-top = di puncak, tidak di bawah unit lain
admin-status-about = Menampilkan keadaan sistem dalam angka, tanpa data pribadi.
admin-files-about = Mengurus berkas yang dikirim pegawai, sebagaimana tersimpan.
admin-files-rekey-about = Menyegel ulang semua berkas dengan kunci pertama FILE_KEYS. Boleh dihentikan, diulang, dan dijalankan di samping program utama.
admin-purge-about = Menghapus data percakapan yang masa simpannya sudah habis, seperti yang dilakukan program sendiri setiap hari.
admin-option-dry-run = hanya menghitung; tidak ada yang diubah
admin-audit-about = Memeriksa keutuhan jejak audit.
admin-audit-verify-about = Menghitung ulang rantai jejak audit dan menyebutkan baris yang diubah, dihapus, disisipkan, atau dipindahkan.
admin-audit-expect = ujung rantai yang pernah dicatat, untuk mengetahui apakah bagian akhirnya dipotong; boleh diulang
admin-audit-head-about = Menampilkan ujung setiap rantai jejak audit, untuk dicatat di luar basis data.
admin-migrate-about = Menerapkan migrasi skema yang tertunda, lalu selesai.

## Pemakaian yang keliru

admin-usage-hint = Bantuan: npm run admin -- --help
admin-usage-did-you-mean = Mungkin maksud Anda: { $suggestion }
admin-usage-missing-command = Perintahnya belum disebut.
admin-usage-unknown-command = Perintah { $subject } tidak dikenal.
admin-usage-unknown-option = Pilihan { $subject } tidak dikenal.
admin-usage-missing-argument = Isian { $subject } belum disebut.
admin-usage-missing-option = Pilihan { $subject } wajib disebut.
admin-usage-missing-value = Pilihan { $subject } memerlukan nilai.
admin-usage-too-many-arguments = Isiannya terlalu banyak. Nilai yang memuat spasi perlu diapit tanda kutip.
admin-usage-invalid = Cara pemakaiannya keliru.

## Sistem tidak terjangkau

admin-unreachable-configuration = Konfigurasi tidak dapat dipakai.
    { $reason }
admin-unreachable-database = Basis data tidak terjangkau: { $reason }
    Periksa DATABASE_URL dan apakah server PostgreSQL berjalan.
admin-unreachable-embedded = Basis data bawaan tidak dapat dijalankan: { $reason }
admin-unreachable-schema = Skema basis data tertinggal { NUMBER($pending) } migrasi. Jalankan: npm run admin -- migrate
admin-unreachable-contradiction = Basis data dan program ini tidak sejalan: { $reason }
admin-unreachable-migration = Migrasi tidak dapat diterapkan: { $reason }
admin-unreachable-fault = Terjadi gangguan: { $reason }
    Periksa keadaannya dengan: npm run admin -- status

## Instansi dan administrator

admin-no-agency = Basis data belum memuat instansi. Dirikan dahulu: npm run admin -- init --help
admin-which-agency = Ada beberapa instansi. Sebutkan satu dengan --agency: { $codes }
admin-unknown-agency = Instansi dengan kode { $code } tidak ada. Yang ada: { $codes }
admin-no-administrator = Instansi ini tidak mempunyai administrator yang aktif. Tunjuk satu: npm run admin -- role grant <nip> administrator
admin-not-administrator = { $number } bukan administrator aktif di instansi ini.
admin-nobody = Tidak ada pegawai aktif dengan NIP { $number } di instansi ini.

## Hasil perintah

admin-init-done = Instansi { $code } berdiri, dengan { $number } sebagai administrator pertama.
admin-init-code-form = Kode instansi harus 2 sampai 20 huruf besar, angka, atau tanda hubung. Contoh yang benar: DLP
admin-init-code-taken = Instansi dengan kode { $code } sudah ada.
admin-init-number-taken = NIP { $number } sudah tercatat sebagai pegawai.
admin-init-problems = { $problems }
admin-init-problem = --{ $option }: { $problem }
admin-init-zone-form = --zone: isi dengan WIB, WITA, atau WIT.
admin-init-missing = --{ $option } belum diisi.
admin-import-done = Selesai: { NUMBER($added) } pegawai ditambahkan, { NUMBER($changed) } diperbarui.
admin-import-no-file = Berkas { $file } tidak dapat dibaca ({ $reason }).
admin-import-unreadable = Berkas itu tidak terbaca sebagai CSV. Simpan ulang sebagai CSV UTF-8, lalu ulangi.
admin-import-empty = Berkas itu tidak memuat baris pegawai.
admin-import-problems = Ada { NUMBER($count) } kesalahan, jadi tidak ada yang dimuat:
    { $problems }
admin-import-problem = Baris { $row }, kolom { $column }: { $problem }
admin-link-code = Kode tautan untuk { $number }: { $code }
    Berlaku sampai { MOMENT($until) }, satu kali pakai, dan tidak ditampilkan lagi. Sampaikan langsung kepada yang bersangkutan; ia mengirimnya kepada bot.
admin-link-codes-done = { NUMBER($count) } kode untuk unit { $unit } tertulis, berlaku sampai { MOMENT($until) }. Kode sebelumnya yang belum terpakai tidak berlaku lagi.
    Segel setiap surat dan serahkan langsung kepada yang bersangkutan. Hapus berkasnya setelah dicetak.
admin-link-codes-no-file = Sebutkan ke mana kode ditulis: --csv, --letters, atau keduanya.
admin-link-codes-bot-form = --bot: nama pengguna bot ditulis tanpa @, misalnya asisten_kinerja_bot.
admin-link-codes-nobody = Semua pegawai aktif di unit { $unit } sudah mempunyai akun. Untuk membuatkan kode bagi semuanya, tambahkan --all.
admin-unknown-unit = Unit { $unit } tidak ada di instansi ini. Yang ada: { $units }
admin-no-new-file = Berkas { $path } tidak dapat dibuat ({ $reason }). Berkas yang sudah ada tidak ditimpa.
admin-unlinked = { $count ->
        [0] { $number } tidak mempunyai akun yang terhubung; kodenya yang belum terpakai dibatalkan.
       *[other] { NUMBER($count) } akun { $number } diputuskan, dan kodenya yang belum terpakai dibatalkan.
    }

## Surat kode tautan

admin-letter-title = Kode tautan asisten kinerja
admin-letter-number = NIP { $number }
admin-letter-intro = Dengan kode ini Anda menghubungkan akun chat Anda sendiri dengan data kinerja Anda. Kode ini hanya untuk Anda dan hanya dapat dipakai satu kali.
admin-letter-until = Berlaku sampai { MOMENT($until) }
admin-letter-open = 1. Buka chat dengan asisten kinerja di Telegram atau Slack instansi.
admin-letter-open-link = 1. Buka tautan di bawah ini dari telepon Anda, atau chat dengan asisten kinerja di Slack instansi.
admin-letter-send = 2. Kirim kode di atas bila belum terkirim sendiri.
admin-letter-agree = 3. Baca pemberitahuan privasi, lalu tekan "Saya setuju, tautkan".
admin-letter-warning = Jangan pernah memotret, meneruskan, atau menyebutkan kode ini kepada siapa pun, termasuk atasan dan administrator. Asisten tidak pernah meminta kata sandi. Bila segel surat ini rusak, mintalah kode baru kepada administrator.
admin-letter-column-number = NIP
admin-letter-column-name = Nama
admin-letter-column-unit = Unit
admin-letter-column-code = Kode
admin-letter-column-link = Tautan
admin-letter-column-until = Berlaku sampai
admin-period-month-form = Bulan ditulis seperti 2026-11.
admin-period-date-form = --{ $option }: tanggal ditulis seperti 2026-11-30.
admin-period-order = Urutannya belum benar: batas lapor tidak boleh sebelum awal bulan, dan batas mengubah serta batas penilaian tidak boleh sebelum batas lapor.
admin-period-opened = Periode { MONTH($month) } dibuka: lapor sampai { DAY($progressDue) }, ubah sampai { DAY($editUntil) }, nilai sampai { DAY($evaluationDue) }.
admin-period-opened-before = Periode { MONTH($month) } sudah pernah dibuka.
admin-period-closed = Periode { MONTH($month) } ditutup.
admin-period-not-open = Periode { MONTH($month) } tidak sedang terbuka.
admin-period-list = { $periods }
admin-period-none = Belum ada periode.
admin-period = { MONTH($month) }: { $state ->
        [open] terbuka
       *[closed] ditutup
    }; lapor sampai { DAY($progressDue) }, ubah sampai { DAY($editUntil) }, nilai sampai { DAY($evaluationDue) }
admin-pin-reset = PIN { $number } dihapus. PIN baru dibuat sendiri oleh pegawainya saat ditanyakan lagi.
admin-pin-none = { $number } belum mempunyai PIN.
admin-role-unknown = Peran { $role } tidak dikenal. Pilih salah satu: { $roles }
admin-role-granted = { $number } sekarang memegang peran { $role }.
admin-role-granted-unit = { $number } sekarang memegang peran { $role } untuk unit { $unit } dan semua unit di bawahnya.
admin-role-unit-of = Pilihan --unit hanya untuk peran performance-manager; peran { $role } berlaku untuk seluruh instansi.
admin-role-held = { $number } sudah memegang peran { $role }.
admin-role-revoked = Peran { $role } dicabut dari { $number }.
admin-role-not-held = { $number } tidak memegang peran { $role }.
admin-role-last = { $number } adalah administrator terakhir instansi ini. Beri peran itu kepada pegawai lain dahulu.
admin-acting-added = Penugasan nomor { $id } tercatat: { $acting } bertindak sebagai { $kind ->
        [plt] Plt.
       *[plh] Plh.
    } { $principal }, { $until }.
admin-acting-open = sampai diakhiri
admin-acting-last-day = sampai { DAY($until) }
admin-acting-list = { $delegations }
admin-acting-none = Tidak ada Plt. atau Plh. yang berlaku.
admin-acting = { $id }. { $acting }, { $kind ->
        [plt] Plt.
       *[plh] Plh.
    } { $principal }; surat { $letter }; urusan { $scope }; mulai { DAY($from) } { $until }
admin-acting-ended = Penugasan nomor { $id } diakhiri.
admin-acting-not-held = Tidak ada penugasan nomor { $id } yang masih berlaku di instansi ini. Lihat nomornya dengan: npm run admin -- acting list
admin-acting-unknown-kind = --kind: { $kind } tidak dikenal. Isi dengan plt atau plh.
admin-acting-unknown-scope = --scope: { $scope } tidak dikenal. Pilih dari: { $scopes }
admin-acting-no-letter = --letter: nomor surat belum diisi. Contoh: --letter 800/12/2026
admin-acting-order = Hari terakhir (--until) tidak boleh sebelum hari pertama.
admin-acting-over = Hari terakhir (--until) sudah lewat, jadi tidak ada yang dicatat.
admin-acting-same-person = Pejabat dan yang bertindak atas namanya harus dua orang yang berbeda.
admin-acting-overlapping = { $principal } sudah diwakili pada sebagian waktu itu. Lihat dengan: npm run admin -- acting list
admin-unit-list = { $units }
admin-unit = { $indent }{ $name }: { NUMBER($people) } pegawai
admin-unit-where = Sebutkan tempatnya: --under dengan nama unit di atasnya, atau --top; tidak keduanya.
admin-unit-placed = Unit { $name } sekarang di bawah unit { $above }.
admin-unit-placed-top = Unit { $name } sekarang di puncak.
admin-unit-circle = Unit { $name } tidak dapat ditempatkan di bawah { $above }, karena akan berada di bawah dirinya sendiri.
admin-files-no-keys = FILE_KEYS belum diisi. Isi dengan kunci yang juga dipakai program utama, misalnya FILE_KEYS=2:<kunci baru>,1:<kunci lama>
admin-files-missing-keys = Ada berkas yang tersegel dengan kunci yang tidak tercantum di FILE_KEYS: { $keys }. Tambahkan kunci itu, lalu ulangi. Belum ada yang diubah.
admin-files-rekey-dry = Sudah memakai kunci { $key }: { NUMBER($current) } berkas
    Akan disegel ulang dari kunci lain: { NUMBER($other) } berkas
    Akan disegel untuk pertama kali: { NUMBER($plain) } berkas
admin-files-rekeyed = Selesai: { NUMBER($renewed) } berkas disegel dengan kunci { $key }.
    Kunci lain boleh dihapus dari FILE_KEYS setelah semua proses program dijalankan ulang dengan kunci { $key } di urutan pertama.
admin-files-damaged = { NUMBER($renewed) } berkas disegel ulang, tetapi { NUMBER($count) } tidak dapat dibuka: isinya berubah, atau kuncinya keliru. Berkas itu dibiarkan; jangan hapus kunci lama.
    { $files }
admin-migrate-done = Selesai: { NUMBER($count) } migrasi diterapkan.
admin-migrate-nothing = Skema sudah mutakhir.

admin-purge-done = Selesai. Yang dihapus:
    { $rules }
    Data kinerja (rencana, laporan dan buktinya, penilaian, keberatan, jejak) tidak pernah dihapus oleh program ini: arsip kepegawaian, PP 30/2019 Pasal 60 ayat (6). Akun yang diputuskan dan persetujuan disimpan sebagai bukti, UU 27/2022 Pasal 24.
admin-purge-dry = Belum ada yang dihapus. Yang akan dihapus:
    { $rules }
    Data kinerja (rencana, laporan dan buktinya, penilaian, keberatan, jejak) tidak pernah dihapus oleh program ini: arsip kepegawaian, PP 30/2019 Pasal 60 ayat (6). Akun yang diputuskan dan persetujuan disimpan sebagai bukti, UU 27/2022 Pasal 24.
admin-purge-busy = Proses lain sedang menghapus data yang sama. Tidak perlu diulang.
admin-purge-rule = { $what }, setelah { NUMBER($days) } hari: { NUMBER($rows) }
admin-purge-deliveries = Tanda pesan masuk
admin-purge-message-words = Isi pesan keluar
admin-purge-messages = Catatan pesan keluar
admin-purge-conversations = Percakapan yang selesai atau dibatalkan
admin-purge-reminders = Catatan pengingat
admin-purge-link-codes = Kode tautan yang terpakai atau kedaluwarsa
admin-purge-link-requests = Permintaan tautan yang kedaluwarsa
admin-purge-link-attempts = Percobaan kode per akun
admin-purge-wrong-codes = Kode yang salah
admin-purge-exports = Salinan data yang diminta pegawai
admin-purge-stray-files = Berkas yang tidak menjadi bukti laporan

admin-status = Basis data: terjangkau
    Skema: { $schema }
    { $agencies }
    Akun terhubung: Telegram { NUMBER($telegram) }, Slack { NUMBER($slack) }
    Kotak keluar: { $outbox }
    Berkas yang belum diambil: { NUMBER($files) }
    Permintaan data pribadi yang terbuka: { NUMBER($open) }, lewat 3×24 jam: { NUMBER($overdue) }
admin-status-schema = { $pending ->
        [0] mutakhir ({ NUMBER($applied) } migrasi)
       *[other] tertinggal { NUMBER($pending) } migrasi; jalankan: npm run admin -- migrate
    }
admin-status-outdated = Basis data: terjangkau
    Skema: { $schema }
admin-status-no-agency = Instansi: belum ada
admin-status-agency = Instansi { $code }: { NUMBER($employees) } pegawai aktif, { NUMBER($periods) } periode terbuka
admin-status-outbox = menunggu { NUMBER($queued) }, sedang dikirim { NUMBER($sending) }, terkirim { NUMBER($sent) }, gagal { NUMBER($failed) }, tidak terjangkau { NUMBER($unreachable) }, ditolak { NUMBER($refused) }, tidak pasti { NUMBER($unknown) }, ditarik { NUMBER($withdrawn) }
admin-audit-empty = Jejak audit masih kosong.
admin-audit-whole = Jejak audit utuh: { NUMBER($lines) } baris. Ujung rantainya, untuk dicatat di luar basis data:
    { $heads }
admin-audit-broken = Jejak audit TIDAK utuh: { NUMBER($found) } kejanggalan{ $shown ->
        [100] { " " }(100 yang pertama)
       *[other] { "" }
    }.
    { $faults }
    Ujung rantainya sekarang:
    { $heads }
admin-audit-changed = { $chain } nomor { $sequence }: baris { $entry } tidak cocok dengan segelnya (diubah, disisipkan, atau dipindahkan)
admin-audit-removed = { $chain } nomor { $sequence }: baris { $entry } hilang
admin-audit-gap = { $chain } nomor { $sequence } sampai { $last }: segelnya hilang
admin-audit-unsealed = Baris { $entry } tidak bersegel (disisipkan, atau segelnya hilang)
admin-audit-cut = { $chain } nomor { $sequence }: ujung yang pernah dicatat tidak ada lagi, jadi bagian akhir rantai dipotong
admin-audit-rewritten = { $chain } nomor { $sequence }: ujung yang pernah dicatat berbeda, jadi rantai ditulis ulang
admin-audit-head-form = --expect { $given }: tulis seperti keluaran audit head, misalnya DLP:120:9f86… (sidik 64 digit), dengan kode instansi yang ada.
