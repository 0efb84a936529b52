/* python.exe for trying under wine: the interpreter is in its DLL, as in every CPython for Windows. */
#include <windows.h>

int wmain(int count, wchar_t **arguments) {
    HMODULE interpreter = LoadLibraryW(L"python311.dll");
    int (*run)(int, wchar_t **) = interpreter ? (void *)GetProcAddress(interpreter, "Py_Main") : NULL;
    return run ? run(count, arguments) : 99;
}
