@echo off
rem Starts Ratewright with the first suitable Java it finds: JAVA_HOME, then the PATH, then the newest
rem one in the usual folders. Exit code 3: there is none, and the message says what to install. All
rem other exit codes are Ratewright's own.
rem
rem   JAVA_HOME        the Java to use, if it is new enough
rem   RATEWRIGHT_OPTS  options for Java, separated by spaces, such as -Xmx4g

setlocal EnableExtensions DisableDelayedExpansion
set "needed=21"
set "java="
set "newest=0"

if defined JAVA_HOME call :look_at "%JAVA_HOME%"
if defined java goto start

set "on_path="
for %%p in (java.exe) do set "on_path=%%~$PATH:p"
if defined on_path for %%h in ("%on_path%\..\..") do call :look_at "%%~fh"
if defined java goto start

for %%f in (
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
  "%USERPROFILE%\.jdks"
) do for /d %%h in ("%%~f\*") do call :look_at "%%~h"
if defined java goto start

>&2 echo Ratewright needs Java %needed% or newer, and there is none on this computer.
>&2 echo.
>&2 echo To install it:
>&2 echo   winget install EclipseAdoptium.Temurin.21.JRE
>&2 echo or download Temurin 21 or newer from https://adoptium.net
>&2 echo A Java in a folder of its own is found through JAVA_HOME.
exit /b 3

:start
rem The window shows names in any script only in code page 65001; afterwards it gets its own back.
set "page="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "page=%%c"
chcp 65001 >nul
"%java%" -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %RATEWRIGHT_OPTS% -jar "%~dp0..\lib\ratewright.jar" %*
set "code=%ERRORLEVEL%"
if defined page chcp %page% >nul
exit /b %code%

rem Takes the Java in a folder if it is new enough, and newer than the one taken before. Its version is
rem read from a file, which is faster than to start it and ask.
:look_at
set "found=0"
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,* delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" for /f "tokens=1 delims=.-+" %%v in ("%%~b") do set "found=%%v"
if %found% LSS %needed% exit /b 0
if %found% LEQ %newest% exit /b 0
set "newest=%found%"
set "java=%~1\bin\java.exe"
exit /b 0
