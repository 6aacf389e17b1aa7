#!/bin/sh
# Makes an unpacked Edgewise known to the desktop of the person who runs this: menu entry, icons, and *.edgewise as its kind of
# file. Writes below ~/.local/share only (or $XDG_DATA_HOME). "install.sh --remove" takes it away again. For an AppImage, copied
# out of it: "install.sh /path/to/Edgewise.AppImage".
set -eu

here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/edgewise.desktop
kind=$data/mime/packages/edgewise.xml

refresh() {
  if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime"; fi
  if command -v update-desktop-database >/dev/null; then update-desktop-database "$data/applications"; fi
}

if [ "${1:-}" = --remove ]; then
  rm -f "$entry" "$kind" "$data"/icons/hicolor/*/apps/edgewise.png
  refresh
  echo "Edgewise is no longer in the menu. The program and your boards are where they were."
  exit 0
fi

program=${1:-}
if [ -z "$program" ]; then
  for candidate in "$here"/../../edgewise "$here"/../../edgewise-test-build; do
    if [ -x "$candidate" ]; then program=$candidate; fi
  done
fi
if [ ! -x "$program" ]; then
  echo "No program to install was found beside this script. Name it: install.sh /path/to/edgewise" >&2
  exit 1
fi
program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program")
case $program in
  *%*)
    echo "A menu cannot start a program with a % in its path: $program. Move it elsewhere and run this again." >&2
    exit 1
    ;;
esac

mkdir -p "$data/applications" "$data/mime/packages"
for picture in "$here"/icons/*.png; do
  folder=$data/icons/hicolor/$(basename "$picture" .png)/apps
  mkdir -p "$folder"
  cp "$picture" "$folder/edgewise.png"
done
cp "$here/edgewise.xml" "$kind"
# In the quoted path of an entry some characters stand behind a backslash, and every backslash is written twice.
quoted=$(printf %s "$program" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g')
while IFS= read -r line; do
  case $line in
    Exec=*) printf 'Exec="%s" %%U\n' "$quoted" ;;
    *) printf '%s\n' "$line" ;;
  esac
done <"$here/edgewise.desktop" >"$entry"
refresh
echo "Edgewise is in the menu. Take it out again with: $here/install.sh --remove"
