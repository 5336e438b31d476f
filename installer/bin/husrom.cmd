@echo off
rem Starts Husrom from the folder that `mvn package` leaves behind: husrom [command ...]; with no
rem command the window. Takes JAVA_HOME when it is 25 or newer, else the first such JDK it finds.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "HUSROM_FOLDER=%%~fI"
set "HUSROM_JAVA="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined JAVA25_HOME call :try "%JAVA25_HOME%"
for %%I in (java.exe) do if not "%%~$PATH:I"=="" for %%J in ("%%~dp$PATH:I..") do call :try "%%~fJ"
for /d %%I in (
  "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*"
  "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\.m2\jdks\*"
  "%USERPROFILE%\.gradle\jdks\*" "%USERPROFILE%\scoop\apps\*"
) do call :try "%%~fI"

if defined HUSROM_JAVA goto run
>&2 echo Husrom needs Java 25 or newer, and this machine has none: install Temurin 25 (https://adoptium.net), or set JAVA_HOME to where it lies, and run the command again.
exit /b 1

:run
"%HUSROM_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1300m --module-path "%HUSROM_FOLDER%\javafx" --add-modules javafx.controls --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED --enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow -cp "%HUSROM_FOLDER%\lib\*" no.husrom.Main %*
exit /b %ERRORLEVEL%

:try
if defined HUSROM_JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul 2>nul && set "HUSROM_JAVA=%~1\bin\java.exe"
exit /b 0
