/** True in `build:test` only: the overlay's shadow root is open. The one difference between the builds. */
declare const __OPEN_ROOT__: boolean;
