import { escapeInvisible } from "#core/faults/show-value.ts";
import { faultReport } from "#core/reports/fault-report.ts";
import { html } from "#core/reports/html.ts";
import { reportPage } from "#core/reports/report-page.ts";
import type { LiveData } from "./live-data.ts";

const words = {
  id: {
    kicker: "Situs langsung",
    unusable: "Folder data tidak dapat dibuka",
    again: "Halaman ini pulih sendiri begitu foldernya kembali.",
    broken: "Ini kesalahan alat, bukan data Anda",
    report: "Mohon laporkan kepada pengembang; teks lengkapnya ada di terminal. Data Anda tidak diubah.",
  },
  en: {
    kicker: "Live site",
    unusable: "The data folder can't be opened",
    again: "This page recovers by itself once the folder is back.",
    broken: "This is a fault of the tool, not of your data",
    report: "Please report it to the developers; the terminal has the whole text. Your data was not changed.",
  },
};

/** The page that stands in for all others while the data can't be shown; null where it can. */
export function liveNotice(data: LiveData, language: "id" | "en", liveScript: string): string | null {
  const { kicker, unusable, again, broken, report } = words[language];
  switch (data.kind) {
    case "ready":
      return null;
    case "faulty":
      return faultReport(data.faults, { language, liveScript });
    case "unusable": {
      const body = html`<p>${data.error.text[language]}</p>`;
      return reportPage({ language, kicker, title: unusable, lead: again, body, liveScript });
    }
    case "broken": {
      const message = data.error instanceof Error ? data.error.message : String(data.error);
      const body = html`<p><code>${escapeInvisible(message.slice(0, 500))}</code></p>`;
      return reportPage({ language, kicker, title: broken, lead: report, body, liveScript });
    }
    default:
      throw new Error(`unknown data: ${data satisfies never}`);
  }
}
