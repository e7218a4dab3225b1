import type { JSX } from 'preact';

/** A number to call, as it is read aloud, that a phone can dial. */
export function PhoneLink({ number }: { readonly number: string }): JSX.Element {
  return (
    <a class="phone" href={`tel:${number.replace(/\s/g, '')}`}>
      {number}
    </a>
  );
}
