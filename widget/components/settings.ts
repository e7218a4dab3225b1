import { createContext } from 'preact';
import { nb, type Strings } from '../strings/nb.ts';
import type { UiLanguage } from '../strings/strings.ts';
import type { Kommune } from './kommune.ts';

/** What every part of the conversation knows: language, words, and where it is shown. */
export interface Settings {
  readonly language: UiLanguage;
  readonly strings: Strings;
  /** `page`: the guide page. `frame`: inside another site's page. */
  readonly place: 'page' | 'frame';
  /** Four-digit number and name; null when none is chosen. */
  readonly kommune: Kommune | null;
  /** Digits of the phone numbers of the registry: the only ones that our own words link to. */
  readonly publicNumbers: readonly string[];
}

/** The settings of the conversation around a component. */
export const SettingsContext = createContext<Settings>({
  language: 'nb',
  strings: nb,
  place: 'page',
  kommune: null,
  publicNumbers: [],
});
