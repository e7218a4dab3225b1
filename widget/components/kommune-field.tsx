import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { findKommune, type Kommune } from './kommune.ts';
import { SettingsContext } from './settings.ts';

/** The list is fetched once, when somebody first goes to the field. */
let listed: Promise<readonly Kommune[]> | null = null;

/** The municipality chooser: a text field with suggestions. What is typed is taken when it names a municipality. */
export function KommuneField({ onChange }: { readonly onChange: (kommune: Kommune | null) => void }): JSX.Element {
  const { strings, kommune } = useContext(SettingsContext);
  const [choices, setChoices] = useState<readonly Kommune[]>([]);
  const [unknown, setUnknown] = useState(false);
  const take = async (typed: string) => {
    const found = findKommune(typed, await kommuner());
    setUnknown(typed.trim() !== '' && !found);
    onChange(found);
  };
  return (
    <div class="kommune">
      <label for="kommune">{strings.kommune}</label>
      <input
        class="ds-input"
        id="kommune"
        name="kommune"
        list="kommuner"
        autocomplete="off"
        spellcheck={false}
        defaultValue={kommune?.name ?? ''}
        aria-describedby="kommune-hint"
        aria-invalid={unknown}
        onFocus={() => kommuner().then(setChoices)}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <datalist id="kommuner">
        {choices.map(({ number, name }) => (
          <option key={number} value={name} />
        ))}
      </datalist>
      <span class="hint" id="kommune-hint" role={unknown ? 'alert' : undefined}>
        {unknown ? strings.kommuneUnknown : strings.kommuneHint}
      </span>
    </div>
  );
}

function kommuner(): Promise<readonly Kommune[]> {
  listed ??= fetchKommuner();
  return listed;
}

async function fetchKommuner(): Promise<readonly Kommune[]> {
  try {
    const response = await fetch('/kommuner.json', { credentials: 'omit' });
    return response.ok ? await response.json() : [];
  } catch {
    listed = null;
    return [];
  }
}
