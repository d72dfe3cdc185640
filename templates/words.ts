import type { Language } from '../questionnaire/language.ts';
import { wordsTexts } from './texts/words.ts';

/** The words for what results and records name by id, in a language; in English where none is named. */
export const wordsIn = (language: Language = 'en') => wordsTexts[language];
