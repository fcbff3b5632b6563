/** Instead of the looks of Fabric's split buttons, which its icon button asks for: none of ours is split. */
export const getStyles = (): undefined => undefined;
