/** Text that would run, load, lead away or compute somewhere if it were taken for anything but text. `n` tells cells apart. */
export const hostileTexts: readonly ((n: number) => string)[] = [
  (n) => `<script>globalThis.ran=${n}</script>Asing ${n}`,
  (n) => `"><img src=/tiada-${n} onerror="globalThis.ran=${n}">`,
  (n) => `" autofocus onfocus="globalThis.ran=${n}" onmouseover="globalThis.ran=${n}`,
  (n) => `javascript:globalThis.ran=${n}`,
  (n) => `=HYPERLINK("https://asing.example/?${n}","klik")`,
  (n) => `</title></textarea></template><svg onload=globalThis.ran=${n}>`,
  (n) => `</script><!-- <iframe src=//asing.example/${n}>`,
  (n) => `<a href="javascript:globalThis.ran=${n}">klik</a>`,
  (n) => `<style>*{background:url(//asing.example/${n})}</style><base href=//asing.example>`,
  (n) => `@SUM(1+${n})*cmd|' /C calc'!A0`,
  (n) => `＝1+${n}`,
  (n) => `+62-${n}-klik`,
  (n) => `-1+${n}`,
  (n) => `\${globalThis.ran=${n}}{{constructor.constructor('globalThis.ran=${n}')()}}`,
  (n) => `&lt;b&gt;&#x22;&amp;${n}&colon;`,
  (n) => `https://contoh.go.id/${n}?q="><script>globalThis.ran=${n}</script>`,
  (n) => `__proto__ constructor ${n}`,
  (n) => `\u2028]]>'+globalThis.ran=${n}+'`,
];

/** A web address is kept as it is typed, as far as it is one. */
export const hostileLink = (n: number): string => `https://contoh.go.id/${n}?q="><img/onerror=globalThis.ran=${n}>#'`;
