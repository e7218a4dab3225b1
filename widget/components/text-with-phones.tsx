import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { PhoneLink } from './phone-link.tsx';
import { SettingsContext } from './settings.ts';

/** Digits as a number to call is written: `113`, `116 117`, `22 59 13 00`. */
const written = /(?<!\d)(\d(?:\s?\d){2,7})(?!\d)/;

/** Our own words, with the phone numbers of our registry as links; any other digits stay text. */
export function TextWithPhones({ text }: { readonly text: string }): JSX.Element {
  const { publicNumbers } = useContext(SettingsContext);
  // Every second part is what the group of the pattern caught.
  return (
    <>
      {text.split(written).map((part, at) => {
        const isPhone = at % 2 === 1 && publicNumbers.includes(part.replace(/\s/g, ''));
        return isPhone ? <PhoneLink key={at} number={part} /> : part;
      })}
    </>
  );
}
