import { useEffect, useState } from "react";

const WAIT_MS = 300;

/** A value once it has rested: what is typed is searched when the typing pauses. */
export function useDebounced<T>(value: T, waitMs = WAIT_MS): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), waitMs);
    return () => clearTimeout(timer);
  }, [value, waitMs]);
  return rested;
}
