/** More diagnostics are not shown: nobody reads on, and a hostile file could fill a disk. */
export const maximumShown = 500;
