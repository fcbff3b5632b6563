import { useEffect, useState } from 'react';
import { ownFormulas } from '../../change/outcomes/omzetten';
import type { SheetFormulas, SheetInfo } from '../../change/workbook';
import { useSession } from '../shell/context';

/** A sheet with so many formulas that use functions of ours. */
export interface MetFuncties {
  readonly blad: SheetInfo;
  readonly aantal: number;
}

function counted(blad: SheetInfo, found: SheetFormulas | undefined): readonly MetFuncties[] {
  const aantal = found === undefined ? 0 : ownFormulas(found);
  return aantal === 0 ? [] : [{ blad, aantal }];
}

/**
 * The other sheets on which our functions stand, asked in one request when Controle opens and when another sheet is
 * read; undefined when the program does not give them, as it may where they are too large together.
 */
export function useFunctiesElders(bladen: readonly SheetInfo[]): readonly MetFuncties[] | undefined {
  const { workbook } = useSession();
  const [found, setFound] = useState<readonly MetFuncties[] | undefined>([]);
  useEffect(() => {
    let gone = false;
    const show = (elders: readonly MetFuncties[] | undefined): void => {
      if (!gone) setFound(elders);
    };
    if (bladen.length > 0)
      workbook.formulas(bladen.map(({ name }) => name)).then(
        (all) => show(bladen.flatMap((blad, i) => counted(blad, all[i]))),
        () => show(undefined),
      );
    return () => {
      gone = true;
    };
  }, [workbook, bladen]);
  return found;
}
