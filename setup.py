"""What pyproject.toml cannot say: that ``resources/`` goes into the wheel as a folder of the package."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages(include=["desktop_app*"]), "desktop_app._resources"],
    package_dir={"desktop_app._resources": "resources"},
    package_data={"desktop_app._resources": ["**/*"]},
    include_package_data=False,
)
