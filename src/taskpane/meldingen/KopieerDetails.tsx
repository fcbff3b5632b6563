import { useState } from 'react';
import { Button } from '../controls/Button';
import { detailsOf } from '../lib/details';
import { kopieer } from '../lib/klembord';
import { FAULT_SENTENCES } from '../lib/fault-sentences';
import { useSession } from '../shell/context';

/** Copies what a person can pass on: of a fault, or without one of the version and the program alone. */
export function KopieerDetails({ error }: { readonly error?: unknown }) {
  const { features } = useSession().workbook;
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Button
        text={FAULT_SENTENCES.kopieerDetails}
        onClick={() => {
          kopieer(detailsOf(error, features));
          setCopied(true);
        }}
      />
      <span role="status" className="klein">
        {copied && FAULT_SENTENCES.gekopieerd}
      </span>
    </>
  );
}
