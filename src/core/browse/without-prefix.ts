type Rule = { prefix: RegExp; restored: readonly string[] };

/** What may stand for a prefix once it is taken off; `me` and `pe` assimilate to the sound that follows. */
const rules: readonly Rule[] = [
  { prefix: /^di(?=.)/, restored: [""] },
  { prefix: /^[ks]e(?=.)/, restored: [""] },
  { prefix: /^(?:ber|ter|per)(?=.)/, restored: [""] },
  { prefix: /^(?:be|te|pe)(?=[^aeiou]er)/, restored: [""] },
  { prefix: /^(?:be|pe)(?=r[aeiou])/, restored: [""] },
  { prefix: /^(?:be|pe)l(?=ajar)/, restored: [""] },
  { prefix: /^[mp]e(?=[lrwy][aeiou])/, restored: [""] },
  { prefix: /^pe(?=[bcdghjkmnpst][aeiou])/, restored: [""] },
  { prefix: /^[mp]em(?=[bfvp])/, restored: [""] },
  { prefix: /^[mp]em(?=[aeiou])/, restored: ["p", "m"] },
  { prefix: /^[mp]en(?=[cdjzst])/, restored: [""] },
  { prefix: /^[mp]en(?=[aeiou])/, restored: ["t", "n"] },
  { prefix: /^[mp]eny(?=[aeiou])/, restored: ["s"] },
  { prefix: /^[mp]eng(?=[aeiou])/, restored: ["", "k"] },
  { prefix: /^[mp]eng(?=[ghkq])/, restored: [""] },
];

/** A form without each prefix that it may begin with, the swallowed consonant restored; nothing where it has none. */
export function* withoutPrefix(form: string): Generator<string> {
  for (const { prefix, restored } of rules) {
    if (!prefix.test(form)) continue;
    const rest = form.replace(prefix, "");
    for (const sound of restored) yield sound + rest;
  }
}
