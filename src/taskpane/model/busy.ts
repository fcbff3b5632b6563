/** What was pressed and is being done. */
export type Pressed = 'lezen' | 'schrijven' | 'terugzetten' | 'bewaren' | 'opruimen';

/** What is under way; `vanzelf` is what the pane does without a press. */
export type Busy = Pressed | 'vanzelf';

/** What a press must not come between; what the pane does by itself is waited for. */
export const isPressed = (busy: Busy | undefined): busy is Pressed => busy !== undefined && busy !== 'vanzelf';
