const deceiving = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** A text on one line and as it reads: control characters and those that turn the direction of text become a blank. */
export const visibleText = (text: string): string => text.toWellFormed().replaceAll(deceiving, ' ');
