@echo off
rem Starts Tweespraak: the desktop without arguments, a command with them. Finds a JDK 25 or newer by itself.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA="
set "LOOKED="

if defined JAVA_HOME call :look "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :look "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do if not defined JAVA call :look "%%~D"
if not defined JAVA goto :none

set "JAR=%HOME_DIR%\lib\tweespraak.jar"
if "%~1"=="" (
    "%JAVA%" --module-path "%HOME_DIR%\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics -cp "%JAR%" nl.tweespraak.cli.Main
) else (
    "%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp "%JAR%" nl.tweespraak.cli.Main %*
)
exit /b %ERRORLEVEL%

:look
set "LOOKED=%LOOKED% "%~1""
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f tokens^=2^ delims^=^=^"^. %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do if %%V GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b 0

:none

set "JAR=%HOME_DIR%\lib\tweespraak.jar"
if "%~1"=="" (
    "%JAVA%" --module-path "%HOME_DIR%\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics -cp "%JAR%" nl.tweespraak.cli.Main
) else (
    "%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp "%JAR%" nl.tweespraak.cli.Main %*
)
exit /b %ERRORLEVEL%

:look
set "LOOKED=%LOOKED% "%~1""
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :fits "%%~1" "%~1" %%V
exit /b 0

:fits
set "VERSION=%~3"
set "VERSION=%VERSION:"=%"
if %VERSION% GEQ 25 set "JAVA=%~2\bin\java.exe"
exit /b 0

:none
if /i "%TWEESPRAAK_LANG:~0,2%"=="nl" (
    echo Tweespraak heeft een JDK 25 of nieuwer nodig en vond er geen. Zet JAVA_HOME of installeer er een ^(https://adoptium.net^). Gezocht in:%LOOKED% 1>&2
) else (
    echo Tweespraak needs a JDK 25 or newer and found none. Set JAVA_HOME or install one ^(https://adoptium.net^). Looked in:%LOOKED% 1>&2
)
exit /b 3
