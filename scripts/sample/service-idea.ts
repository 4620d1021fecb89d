/** Who may run an idea: d office of that affair, p puskesmas, r hospital, l laboratory, j health support, k district or village, s school, b city company. */
export type Runner = "d" | "p" | "r" | "l" | "j" | "k" | "s" | "b";
/** Form of the work: d digital, n nondigital, t technology. */
export type FormCode = "d" | "n" | "t";

export type ServiceIdea = {
  readonly affair: string;
  readonly runners: string;
  readonly forms: string;
  readonly audience: AudienceKey;
  readonly name: string;
  readonly nameEn: string;
  /** Clause that follows the name of the innovation, without a capital or a full stop. */
  readonly does: string;
  readonly doesEn: string;
  /** A whole Indonesian sentence on what was wrong before. */
  readonly problem: string;
};

export const AUDIENCES = {
  balita: ["balita dan orang tuanya", "toddlers and their parents", "balita"],
  hamil: ["ibu hamil", "pregnant women", "ibu hamil"],
  lansia: ["warga lanjut usia", "older residents", "warga lanjut usia"],
  remaja: ["remaja", "teenagers", "remaja"],
  siswa: ["siswa", "pupils", "siswa"],
  guru: ["guru dan tenaga kependidikan", "teachers and school staff", "guru"],
  warga: ["warga", "residents", "warga"],
  miskin: ["keluarga prasejahtera", "low-income families", "keluarga"],
  difabel: ["penyandang disabilitas", "people with disabilities", "penyandang disabilitas"],
  usaha: ["pelaku usaha mikro", "micro-business owners", "pelaku usaha"],
  kerja: ["pencari kerja", "job seekers", "pencari kerja"],
  tani: ["kelompok tani dan pembudi daya ikan", "farmer and fish-farmer groups", "anggota kelompok"],
  pegawai: ["pegawai pemerintah kota", "city employees", "pegawai"],
  pasien: ["pasien", "patients", "pasien"],
  keluarga: ["keluarga pasien", "patients' families", "keluarga pasien"],
  rt: ["pengurus RT dan RW", "neighbourhood heads", "pengurus RT dan RW"],
  kader: ["kader posyandu", "community health volunteers", "kader"],
  pajak: ["wajib pajak", "taxpayers", "wajib pajak"],
  perempuan: ["perempuan dan anak", "women and children", "perempuan dan anak"],
  pemuda: ["pemuda", "young people", "pemuda"],
  pedagang: ["pedagang pasar", "market traders", "pedagang"],
} as const satisfies Record<string, readonly [string, string, string]>;
export type AudienceKey = keyof typeof AUDIENCES;

/**
 * Reads a table of ideas: a line `# affair`, then one line an idea:
 * runners, forms and audience, then name, English name, what it does, the same in English, and the problem before.
 */
export function readIdeas(table: string): ServiceIdea[] {
  let affair = "";
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("# ")) {
        affair = line.slice(2);
        return [];
      }
      return [readIdea(affair, line)];
    });
}

function readIdea(affair: string, line: string): ServiceIdea {
  const [codes = "", name, nameEn, does, doesEn, problem] = line.split(" | ");
  const [runners, forms, audience] = codes.split(" ");
  if (!(runners && forms && name && nameEn && does && doesEn && problem && isAudience(audience))) {
    throw new Error(`not an idea: ${line}`);
  }
  return { affair, runners, forms, audience, name, nameEn, does, doesEn, problem };
}

function isAudience(text: string | undefined): text is AudienceKey {
  return text !== undefined && Object.hasOwn(AUDIENCES, text);
}
