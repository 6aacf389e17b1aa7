; PNG and SVG files may carry a board: Windows offers Edgewise under “Open with” and asks nobody to make it the default.
!macro offerForPictures EXTENSION
  WriteRegNone SHELL_CONTEXT "Software\Classes\.${EXTENSION}\OpenWithProgids" "Edgewise.Picture"
!macroend

!macro takeBackFromPictures EXTENSION
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${EXTENSION}\OpenWithProgids" "Edgewise.Picture"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Edgewise.Picture" "" "Picture with a board in it"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Edgewise.Picture\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Edgewise.Picture\shell\open\command" "" '"$appExe" "%1"'
  !insertmacro offerForPictures "png"
  !insertmacro offerForPictures "svg"
!macroend

!macro customUnInstall
  !insertmacro takeBackFromPictures "png"
  !insertmacro takeBackFromPictures "svg"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Edgewise.Picture"
!macroend
