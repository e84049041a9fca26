# Sets everything up on Windows, then does what is asked:
#   powershell -ExecutionPolicy Bypass -File packaging\setup.ps1              set up only, for the kiosk
#   powershell -ExecutionPolicy Bypass -File packaging\setup.ps1 run  [...]   then start the kiosk
#   powershell -ExecutionPolicy Bypass -File packaging\setup.ps1 test [...]   with the test tools, then run the tests
#
# Needs Python 3.11 or newer, installed with its launcher `py`. Not tried on Windows yet.
param(
    [ValidateSet("", "run", "test")][string]$Mode = "",
    [Parameter(ValueFromRemainingArguments = $true)][string[]]$Options = @()
)
$ErrorActionPreference = "Stop"
$Root = Split-Path -Parent $PSScriptRoot

if ($env:VIRTUAL_ENV) {
    $Python = Join-Path $env:VIRTUAL_ENV "Scripts\python.exe"
} else {
    $Python = Join-Path $Root ".venv\Scripts\python.exe"
    if (-not (Test-Path $Python)) {
        Write-Host "Making a virtual environment in .venv"
        py -3 -m venv (Join-Path $Root ".venv")
        if ($LASTEXITCODE -ne 0) { exit 2 }
    }
}

$Extras = @()
if ($Mode -eq "test") { $Extras = @("test") }
$Unmet = & $Python (Join-Path $Root "packaging\unmet.py") @Extras
if ($LASTEXITCODE -ne 0) { exit 2 }
if ($Unmet) {
    Write-Host "Installing Python packages"
    $List = New-TemporaryFile
    $Unmet | Set-Content -Encoding ascii $List
    & $Python -m pip install --quiet --disable-pip-version-check -r $List
    $Installed = $LASTEXITCODE
    Remove-Item $List
    if ($Installed -ne 0) { exit 2 }
}

switch ($Mode) {
    "run" { & $Python (Join-Path $Root "main.py") @Options; exit $LASTEXITCODE }
    "test" { Set-Location $Root; & $Python -m pytest -n auto --maxprocesses 4 @Options; exit $LASTEXITCODE }
    default { Write-Host "All is set up. Start the kiosk with: packaging\setup.ps1 run" }
}
