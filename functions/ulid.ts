const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_DIGITS = 16;

/** A source of ULIDs in ascending order: the time in milliseconds, then 80 random bits, counted up within a millisecond. */
export function ulidSource(now: () => Date): () => string {
  let lastTime = 0;
  let digits: number[] = [];
  return () => {
    const time = Math.max(now().getTime(), lastTime);
    if (time === lastTime && countUp(digits)) return textOf(time, digits);
    lastTime = time === lastTime ? time + 1 : time;
    digits = Array.from(crypto.getRandomValues(new Uint8Array(RANDOM_DIGITS)), (byte) => byte & 31);
    return textOf(lastTime, digits);
  };
}

/** Adds one to the number that the digits write; `false` when it had the largest value. */
function countUp(digits: number[]): boolean {
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    const digit = digits[at] ?? 0;
    digits[at] = (digit + 1) & 31;
    if (digit < 31) return true;
  }
  return false;
}

function textOf(time: number, digits: readonly number[]): string {
  let text = '';
  for (let rest = time, place = 0; place < 10; place += 1, rest = Math.floor(rest / 32))
    text = ALPHABET[rest % 32] + text;
  return text + digits.map((digit) => ALPHABET[digit]).join('');
}
