import { useLocation, useNavigate } from "react-router-dom";

/** Opens the drawer of an account on the page of settings that is in view: the section's or Medusa's. */
export function useAccountPage(): (id: string) => void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const settings = pathname.includes("/settings/walmart")
    ? "/settings/walmart"
    : "/walmart/settings";
  return (id) => void navigate(`${settings}/accounts/${encodeURIComponent(id)}${search}`);
}
