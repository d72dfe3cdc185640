import type { Situation } from '../situation/situation.ts';

/** What the last stage needs so that time zone, locale and characters are right: packages, `ENV` lines and `COPY` lines. */
export interface CharacterLines {
  readonly packages: readonly string[];
  readonly lines: readonly string[];
}

/** The part of a Containerfile for what `time-and-characters` says. */
export function characterLines({ known }: Situation): CharacterLines {
  const source = known('time-and-characters');
  if (source !== 'settings-of-the-machine' && source !== 'additions-to-the-machine')
    return {
      packages: [],
      lines: [
        '# UTC and UTF-8. If dates or printed Chinese names come out wrong, set TZ and LANG here and copy the fonts in: the',
        '# runtime image has none for Chinese. [time-and-characters-travel]',
        'ENV LANG=C.UTF-8',
      ],
    };
  const fonts = [
    '# CHANGE-ME: the folder of the repository with the Chinese fonts that forms and reports use, as their licence allows',
    'COPY --chown=1001:0 CHANGE-ME/ /usr/share/fonts/application/',
  ];
  const tables = [
    '# CHANGE-ME: the Big5 or HKSCS tables and fonts with own characters that were added to the machine',
    'COPY --chown=1001:0 CHANGE-ME/ /opt/app/characters/',
  ];
  return {
    packages: ['tzdata', 'glibc-langpack-zh'],
    lines: [
      '# The machine gave these so far. Compare a printed page with rare names before the move. [time-and-characters-travel]',
      'ENV TZ=Asia/Hong_Kong',
      '# CHANGE-ME: what `locale` prints on the present server, in UTF-8, such as zh_HK.UTF-8',
      'ENV LANG=CHANGE-ME',
      ...fonts,
      ...(source === 'additions-to-the-machine' ? tables : []),
    ],
  };
}
