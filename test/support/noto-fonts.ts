import { readFile } from 'node:fs/promises';
import type { FontFile, FontSource } from '../../functions/report/pdf-document.ts';

const packages: Readonly<Record<string, string>> = {
  'noto-sans': 'NotoSans',
  'noto-sans-hk': 'NotoSansHK',
  'noto-sans-sc': 'NotoSansSC',
};

/** The fonts as installed from npm. Names that are asked for are added to `asked`. */
export const notoFonts =
  (asked: FontFile[] = []): FontSource =>
  async (file) => {
    asked.push(file);
    const [, family = '', weight] = /^(.*)-(regular|bold)\.ttf$/.exec(file) ?? [];
    const style = weight === 'bold' ? '700Bold' : '400Regular';
    const path = `@expo-google-fonts/${family}/${style}/${packages[family]}_${style}.ttf`;
    return new Uint8Array(await readFile(new URL(import.meta.resolve(path))));
  };
