import type { PageContext } from "../site/contexts";
import { words } from "./words";

/** The switch between light and dark: unseen where no script makes it work. */
export function ThemeButton({ language }: { language: PageContext["site"]["language"] }) {
  const { dark } = words(language);
  return <button className="theme" type="button" aria-label={dark} title={dark} />;
}
