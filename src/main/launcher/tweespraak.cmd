@echo off
rem Starts Tweespraak: the desktop without arguments, a command with them. Finds a JDK 25 or newer by itself.
rem No blocks between brackets: a bracket in a path or an argument would end them.
setlocal DisableDelayedExpansion
set "HOME_DIR=%~dp0.."
set "JAVA="
set "LOOKED="

rem Somebody may have put quotation marks around it.
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if defined JAVA_HOME call :look "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%J in ('where $PATH:java 2^>nul') do if not defined JAVA call :look "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do if not defined JAVA call :look "%%~D"
if not defined JAVA goto :none

rem What a crash would leave behind holds what was in memory: no report, no dump.
set "CRASH=-XX:+SuppressFatalErrorMessage -XX:-CreateCoredumpOnCrash"
set "JAR=%HOME_DIR%\lib\tweespraak.jar"
if not "%~1"=="" goto :command
"%JAVA%" %CRASH% -XX:AOTCache="%HOME_DIR%\lib\desktop.aot" -Xlog:cds*=off -Xlog:aot*=off --module-path "%HOME_DIR%\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics -cp "%JAR%" nl.tweespraak.cli.Main
exit /b %ERRORLEVEL%

:command
"%JAVA%" %CRASH% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp "%JAR%" nl.tweespraak.cli.Main %*
exit /b %ERRORLEVEL%

rem Keeps the directory if it holds a JDK of at least 25, by its release file: JAVA_VERSION="25.0.1".
:look
set "LOOKED=%LOOKED% "%~1""
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" for /f "delims=.-+" %%V in ("%%~L") do if %%V GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b 0

:none
set "SPOKEN=%TWEESPRAAK_LANG%"
if not defined SPOKEN for /f "tokens=3" %%L in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do set "SPOKEN=%%L"
if not defined SPOKEN set "SPOKEN=en"
if not defined LOOKED set "LOOKED= -"
if /i "%SPOKEN:~0,2%"=="nl" goto :geen
>&2 echo Tweespraak needs a JDK 25 or newer and found none in JAVA_HOME, on the path and in the usual places. Set JAVA_HOME or install one (https://adoptium.net). Looked at:%LOOKED%
exit /b 3

:geen
>&2 echo Tweespraak heeft een JDK 25 of nieuwer nodig en vond er geen in JAVA_HOME, op het pad en op de gewone plaatsen. Zet JAVA_HOME of installeer er een (https://adoptium.net). Bekeken:%LOOKED%
exit /b 3
